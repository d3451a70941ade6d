namespace KubeSharp.TypeModel;

/// <summary>What generated code says about one type.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <remarks>
/// It is one method, not one for each part: where thousands of types are compiled, each further member of an interface costs noticeable
/// time.
/// </remarks>
public interface ISchemaObject<TSelf>
    where TSelf : SchemaObject, ISchemaObject<TSelf>
{
    /// <summary>Gives a part of the description.</summary>
    /// <param name="part">
    /// <see cref="SchemaPart.ObjectPart"/>, <see cref="SchemaPart.TablePart"/> or <see cref="SchemaPart.ReferencesPart"/>; each of them is
    /// asked for when it is needed, for references load the types that they name.
    /// </param>
    static abstract SchemaPart Part(int part);
}
