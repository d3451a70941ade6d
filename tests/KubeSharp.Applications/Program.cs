using System.Globalization;
using KubeSharp;
using KubeSharp.Applications;

// dotnet run -- COUNT [verb and options]: writes that many applications as YAML to standard output.
var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1;
return KubeApp.Run(args.Length > 1 ? args[1..] : [], app => app.Environment("bench", () => new ApplicationsStack(count)));
