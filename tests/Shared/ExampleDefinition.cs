namespace KubeSharp.Tests;

/// <summary>A CustomResourceDefinition with a bit of everything.</summary>
internal static class ExampleDefinition
{
    /// <summary>The kind <c>TrainRun</c> of <c>ml.example.com</c>, in the versions v1 and v1beta1, which is deprecated.</summary>
    public const string TrainRun = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: trainruns.ml.example.com
        spec:
          group: ml.example.com
          scope: Namespaced
          names: {kind: TrainRun, listKind: TrainRunList, plural: trainruns, singular: trainrun}
          versions:
          - name: v1
            served: true
            storage: true
            schema:
              openAPIV3Schema:
                type: object
                properties:
                  apiVersion: {type: string}
                  kind: {type: string}
                  metadata: {type: object}
                  spec:
                    type: object
                    required: [model]
                    properties:
                      model: {type: string, description: Prose that a facts document leaves out.}
                      mode: {type: string, enum: [fast, exact]}
                      workers: {type: integer, format: int32}
                      budget:
                        x-kubernetes-int-or-string: true
                        anyOf: [{type: integer}, {type: string}]
                        pattern: ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$
                      stages:
                        type: array
                        x-kubernetes-list-type: map
                        x-kubernetes-list-map-keys: [name]
                        items:
                          type: object
                          required: [name]
                          properties:
                            name: {type: string}
                            grid: {type: array, items: {type: array, items: {type: number}}}
                            hooks:
                              type: object
                              additionalProperties: {type: array, items: {type: object, properties: {run: {type: string}}}}
                      pause: {type: boolean, nullable: true}
                      config: {type: object, x-kubernetes-preserve-unknown-fields: true}
                      container:
                        type: object
                        required: [name]
                        properties:
                          name: {type: string}
                          image: {type: string}
                          command: {type: array, items: {type: string}}
                          args: {type: array, items: {type: string}}
                          workingDir: {type: string}
                          imagePullPolicy: {type: string}
                          terminationMessagePath: {type: string}
                          terminationMessagePolicy: {type: string}
                          stdin: {type: boolean}
                          stdinOnce: {type: boolean}
                          tty: {type: boolean}
                          restartPolicy: {type: string}
                          env:
                            type: array
                            x-kubernetes-list-type: map
                            x-kubernetes-list-map-keys: [name]
                            items:
                              type: object
                              required: [name]
                              properties: {name: {type: string}, value: {type: string}}
                          ports:
                            type: array
                            items:
                              type: object
                              required: [containerPort]
                              properties:
                                containerPort: {type: integer, format: int32}
                                hostIP: {type: string}
                                hostPort: {type: integer, format: int32}
                                name: {type: string}
                                protocol: {type: string}
                  status:
                    type: object
                    properties:
                      phase: {type: string}
                      rounds: {type: integer, format: int64}
          - name: v1beta1
            served: true
            storage: false
            deprecated: true
            schema:
              openAPIV3Schema:
                type: object
                properties:
                  spec: {type: object, properties: {model: {type: string}}}
        """;

    /// <summary>The smallest definition of a kind; its spec has the one field <c>size</c>.</summary>
    public static string Small(string kind, string type = "string") => $$"""
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: {{kind.ToLowerInvariant()}}s.shop.example.com}
        spec:
          group: shop.example.com
          scope: Cluster
          names: {kind: {{kind}}, plural: {{kind.ToLowerInvariant()}}s}
          versions:
          - name: v1
            served: true
            storage: true
            schema:
              openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {size: {type: {{type}} } } } } }

        """;
}
