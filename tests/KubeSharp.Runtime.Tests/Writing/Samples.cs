namespace KubeSharp.Tests.Writing;

/// <summary>Objects that several tests write.</summary>
internal static class Samples
{
    /// <summary>Every sort of field and of nesting, once.</summary>
    public static Widget Full { get; } = new()
    {
        Text = "hello world",
        Time = "2026-01-31T10:00:00Z",
        MicroTime = "2026-01-31T10:00:00.000001Z",
        Bytes = Bytes.FromUtf8("secret?>"),
        Int32 = -5,
        Int64 = long.MinValue,
        Double = 0.1,
        Boolean = false,
        Quantity = "500m",
        Port = "8080",
        Any = new()
        {
            ["null"] = KValue.Null,
            ["yes"] = true,
            ["number"] = 1.5,
            ["items"] = [1, "two", KList.Create<KValue>([3, "four"]), new() { ["five"] = 5, ["six"] = "6" }, new(), KList<KValue>.Empty],
            ["typed"] = new Part { Name = "free" },
            ["kind"] = new Widget { Int32 = 1 },
        },
        Texts = ["a", "", "b\nc\n", "d"],
        Labels = new() { ["app"] = "x", ["on"] = "off", ["script"] = "#!/bin/sh\n\nexit 0\n" },
        Part = new() { Name = "outer", Y = "no", Inner = new() { Name = "inner", Parts = [new() { Name = "deep" }] }, Odd = 1 },
        Parts = [new() { Name = "first", Parts = [new() { Parts = [new() { Name = "x" }] }] }, new(), new() { Inner = new() }],
        PartsByName = new() { ["one"] = new(), ["two"] = new() { Y = "y" } },
        Limits = new() { ["cpu"] = 2, ["memory"] = "160Gi" },
        Rows = [["a", "b"], [], ["c"]],
        Embedded = new() { Boolean = true },
        Numbers = [1, -0.5, 1e21],
        UnknownFields = new() { ["later"] = new() { ["x"] = 1 } },
    };
}
