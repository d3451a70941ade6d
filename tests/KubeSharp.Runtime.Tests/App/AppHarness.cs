using System.Text;
using KubeSharp.App;

namespace KubeSharp.Tests.App;

/// <summary>Runs programs of stacks with streams of the test's own.</summary>
internal static class AppHarness
{
    public static AppResult Run(Action<KubeApp> configure, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var console = new AppConsole(output, error);
        var code = KubeApp.Run(args, configure, console);
        return new(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>A program of one environment 'dev' with one stack 'llm' of the given objects.</summary>
    public static Action<KubeApp> Dev(params KubernetesObject[] objects) => app => app.Environment("dev", () => StackOf("llm", objects));

    public static Stack StackOf(string name, params KubernetesObject[] objects)
    {
        var stack = new Stack(name);
        stack.AddRange(objects, "Llm.cs", 1);
        return stack;
    }
}
