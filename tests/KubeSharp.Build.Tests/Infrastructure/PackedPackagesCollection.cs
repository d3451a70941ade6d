using Xunit;

namespace KubeSharp.Build.Tests;

/// <summary>The tests that use the packages: packed once, one build at a time.</summary>
[CollectionDefinition(Name)]
public sealed class PackedPackagesCollection : ICollectionFixture<PackedPackages>
{
    public const string Name = "packed packages";
}
