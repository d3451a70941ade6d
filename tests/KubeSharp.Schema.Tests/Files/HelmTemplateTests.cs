using KubeSharp.Schema.Json;
using Xunit;

namespace KubeSharp.Schema.Files;

public sealed class HelmTemplateTests
{
    [Theory]
    [InlineData("{{- if .Values.a }}\na: b\n{{- end }}\n", 1, 1)]
    [InlineData("\uFEFF{{ .Values.a }}\n", 1, 2)]
    [InlineData("a: b\nc: {{ .Values.c }}-d\n", 2, 4)]
    [InlineData("a: b\r\nc:\r\n  {{- toYaml .Values.c | nindent 2 }}\r\n", 3, 3)]
    [InlineData("a:\n- - {{ .Values.a }}\n", 2, 5)]
    [InlineData("a:\n- b: {{ .Values.a }}\n", 2, 6)]
    [InlineData("\"a b\": {{ .Values.a }}\n", 1, 8)]
    [InlineData("'a': {{ .Values.a }}\n", 1, 6)]
    [InlineData("a: [{{ .Values.a }}]\n", 1, 5)]
    [InlineData("a: [b, {{ .Values.a }}]\n", 1, 8)]
    [InlineData("a: {b: {{ .Values.a }}}\n", 1, 8)]
    [InlineData("{{- /*\nprose\n*/ -}}\n", 1, 1)]
    public void The_first_action_of_a_template_is_found(string text, int line, int column) =>
        Assert.Equal(new TextPosition(line, column), HelmTemplate.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("a: \"{{ .Values.a }}\"\n")]
    [InlineData("a: '{{ .Values.a }}'\n")]
    [InlineData("a: [\"{{ .Values.a }}\"]\n")]
    [InlineData("# a: {{ .Values.a }}\n")]
    [InlineData("a: b # {{ .Values.a }}\n")]
    [InlineData("a: as {{ .Values.a }} shows\n")]
    [InlineData("a: {}\nb: {c: {}}\n")]
    [InlineData("{\"a\": {\"b\": {}}}")]
    public void Braces_between_quotes_and_in_prose_are_text(string text) => Assert.Null(HelmTemplate.Find(text));
}
