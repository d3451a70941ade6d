namespace KubeSharp.Core.V1;

public sealed partial record Probe
{
    /// <summary>A probe that asks over HTTP and takes any answer from 200 to 399 for success.</summary>
    /// <param name="path">The path, such as <c>/health</c>.</param>
    /// <param name="port">The port, by number or by its name in the container.</param>
    public static Probe Http(string path, IntOrString port) => new() { HttpGet = new() { Path = path, Port = port } };

    /// <summary>A probe that opens a TCP connection.</summary>
    /// <param name="port">The port, by number or by its name in the container.</param>
    public static Probe Tcp(IntOrString port) => new() { TcpSocket = new() { Port = port } };

    /// <summary>A probe that calls gRPC's health service.</summary>
    /// <param name="port">The number of the port.</param>
    /// <param name="service">The service to ask about; absent asks about the server as a whole.</param>
    public static Probe GrpcHealth(int port, string? service = null) => new() { Grpc = new() { Port = port, Service = service } };

    /// <summary>A probe that runs a command in the container and takes exit code 0 for success.</summary>
    /// <param name="command">The program and its arguments; no shell reads them.</param>
    public static Probe Command(params ReadOnlySpan<string> command) => new() { Exec = new() { Command = [.. command] } };
}
