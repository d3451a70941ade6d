namespace KubeSharp.Rules.Cel;

/// <summary>Why an expression does not compile.</summary>
/// <param name="Position">The place in the expression, in characters from 0.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record CelProblem(int Position, string Message);
