namespace KubeSharp.GatewayApi.V1;

/// <remarks>
/// Rules that send gRPC calls from a gateway to Services.
/// <see href="https://gateway-api.sigs.k8s.io/reference/spec/">Its reference</see>.
/// </remarks>
public sealed partial record GRPCRoute;

/// <remarks>
/// A load balancer with its listeners, to which routes attach.
/// <see href="https://gateway-api.sigs.k8s.io/reference/spec/">Its reference</see>.
/// </remarks>
public sealed partial record Gateway;

/// <remarks>
/// A kind of gateways, and the controller that makes them.
/// <see href="https://gateway-api.sigs.k8s.io/reference/spec/">Its reference</see>.
/// </remarks>
public sealed partial record GatewayClass;

/// <remarks>
/// Rules that send HTTP requests from a gateway to Services and inference pools.
/// <see href="https://gateway-api.sigs.k8s.io/reference/spec/">Its reference</see>.
/// </remarks>
public sealed partial record HTTPRoute;

/// <remarks>
/// A permission for objects of other namespaces to refer to objects of this one.
/// <see href="https://gateway-api.sigs.k8s.io/reference/spec/">Its reference</see>.
/// </remarks>
public sealed partial record ReferenceGrant;
