using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

// A benchmark's own program is built with all types of Kubernetes, which takes more than the two minutes that are the default.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly)
    .Run(args, ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10)));
