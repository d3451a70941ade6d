using Xunit;

namespace KubeSharp.Tests.Reading;

public sealed class TypedFieldTests
{
    [Fact]
    public void Every_kind_of_field_is_read()
    {
        var (widget, diagnostics) = Reader.ReadWidget(
            """
            metadata: {name: x, labels: {a: b}}
            text: "5"
            mode: Fast
            time: 2026-01-31T10:00:00Z
            microTime: 2026-01-31T10:00:00.000000Z
            bytes: aGVsbG8=
            int32: 8e1
            int64: 9223372036854775807
            number: 0.5
            flag: yes
            quantity: 16Gi
            port: "8080"
            value: {b: [1, null]}
            child: {apiVersion: example.org/v1, kind: Widget, text: inner}
            texts: [a, "1"]
            labels: {a: b}
            limits: {cpu: 500m, memory: 1024, ratio: 0.5}
            nullableText: null
            matrix: [[1, 2], []]
            children: [{text: a}, {}]
            """);

        Assert.Empty(diagnostics);
        Assert.Equal("x", widget["metadata"].As<Tests.Kinds.ObjectMeta>()!.Name);
        Assert.Equal("5", widget["text"].AsString());
        Assert.Equal("Fast", widget["mode"].AsString());
        Assert.Equal("2026-01-31T10:00:00Z", widget["time"].AsString());
        Assert.Equal("2026-01-31T10:00:00.000000Z", widget["microTime"].AsString());
        Assert.Equal("aGVsbG8=", widget["bytes"].AsString());
        Assert.Equal(80, widget["int32"].AsInt32());
        Assert.Equal(long.MaxValue, widget["int64"].AsInt64());
        Assert.Equal(0.5, widget["number"].AsDouble());
        Assert.True(widget["flag"].AsBoolean());
        Assert.Equal("16Gi", widget["quantity"].AsQuantity()!.Value.ToString());
        Assert.Equal("8080", widget["port"].AsIntOrString()!.Value.Text);
        Assert.Equal("{\"b\":[1,null]}", JsonText.Of(widget["value"].As<KValue>()!));
        Assert.Equal("inner", widget["child"].As<Widget>()!["text"].AsString());
        Assert.Equal(["a", "1"], widget["texts"].As<KList<string>>()!);
        Assert.Equal("b", widget["labels"].As<KMap<string>>()!["a"]);
        Assert.Equal("0.5", widget["limits"].As<KMap<Quantity>>()!["ratio"].ToString());
        Assert.Equal(2, widget["matrix"].As<KList<KList<int>>>()![0][1]);
        Assert.Equal(2, widget["children"].As<KList<Widget>>()!.Count);
    }

    [Theory]
    [InlineData("text: true\n", "KUBE1002(3,7) text")]
    [InlineData("text: 5\n", "KUBE1002(3,7) text")]
    [InlineData("text: [a]\n", "KUBE1002(3,7) text")]
    [InlineData("mode: 1\n", "KUBE1002(3,7) mode")]
    [InlineData("time: 2026-01-31\n", "KUBE1003(3,7) time")]
    [InlineData("microTime: now\n", "KUBE1003(3,12) microTime")]
    [InlineData("time: 5\n", "KUBE1002(3,7) time")]
    [InlineData("bytes: hello\n", "KUBE1003(3,8) bytes")]
    [InlineData("bytes: aGVs bG8=\n", "KUBE1003(3,8) bytes")]
    [InlineData("int32: 80.5\n", "KUBE1002(3,8) int32")]
    [InlineData("int32: \"80\"\n", "KUBE1002(3,8) int32")]
    [InlineData("int32: 3000000000\n", "KUBE1002(3,8) int32")]
    [InlineData("int64: 9223372036854775808\n", "KUBE1002(3,8) int64")]
    [InlineData("int64: 1e30\n", "KUBE1002(3,8) int64")]
    [InlineData("number: x\n", "KUBE1002(3,9) number")]
    [InlineData("flag: \"true\"\n", "KUBE1002(3,7) flag")]
    [InlineData("flag: 1\n", "KUBE1002(3,7) flag")]
    [InlineData("quantity: 1gi\n", "KUBE1003(3,11) quantity")]
    [InlineData("quantity: \"\"\n", "KUBE1003(3,11) quantity")]
    [InlineData("quantity: true\n", "KUBE1002(3,11) quantity")]
    [InlineData("port: 80.5\n", "KUBE1002(3,7) port")]
    [InlineData("port: true\n", "KUBE1002(3,7) port")]
    [InlineData("child: x\n", "KUBE1002(3,8) child")]
    [InlineData("child:\n  child:\n    int32: x\n", "KUBE1002(5,12) child.child.int32")]
    [InlineData("texts: a\n", "KUBE1002(3,8) texts")]
    [InlineData("texts:\n- a\n- 1\n", "KUBE1002(5,3) texts[1]")]
    [InlineData("labels: [a]\n", "KUBE1002(3,9) labels")]
    [InlineData("labels:\n  a/b: 1\n", "KUBE1002(4,8) labels[a/b]")]
    [InlineData("limits: {nvidia.com/gpu: x}\n", "KUBE1003(3,26) limits[nvidia.com/gpu]")]
    [InlineData("matrix: [[1, x]]\n", "KUBE1002(3,14) matrix[0][1]")]
    [InlineData("children: [{text: 1}]\n", "KUBE1002(3,19) children[0].text")]
    [InlineData("metadata: x\n", "KUBE1002(3,11) metadata")]
    [InlineData("child: {kind: 5}\n", "KUBE1001(3,9) child.kind")]
    public void A_value_that_the_api_server_cannot_decode_is_reported_where_it_stands(string field, string expected) =>
        Assert.Equal(expected, Reader.DiagnosticOf(field, "Widget"));

    [Fact]
    public void A_value_of_a_wrong_type_is_kept_beside_the_fields()
    {
        var (widget, _) = Reader.ReadWidget("int32: \"80\"\ntexts: [a, 1]\nchild: {text: [5]}\n");
        Assert.Equal("\"80\"", JsonText.Of(widget.UnknownFields!["int32"]));
        Assert.Equal("[\"a\",1]", JsonText.Of(widget.UnknownFields!["texts"]));
        Assert.Equal("[5]", JsonText.Of(widget["child"].As<Widget>()!.UnknownFields!["text"]));
        Assert.True(widget["int32"].IsAbsent);
    }

    [Fact]
    public void A_malformed_text_stays_in_its_field()
    {
        var (widget, _) = Reader.ReadWidget("time: tomorrow\nquantity: 5K\nbytes: '?'\n");
        Assert.Equal("tomorrow", widget["time"].AsString());
        Assert.Equal("5K", widget["quantity"].AsString());
        Assert.Equal("?", widget["bytes"].AsString());
        Assert.Null(widget.UnknownFields);
    }

    [Fact]
    public void Null_is_absent_but_kept_where_the_schema_is_nullable_or_open()
    {
        var (widget, diagnostics) = Reader.ReadWidget("text:\nint32: ~\nchild:\nlabels: null\nvalue: null\nnullableText:\n");
        Assert.Empty(diagnostics);
        Assert.True(widget["text"].IsAbsent);
        Assert.True(widget["child"].IsAbsent);
        Assert.Equal(KValue.Null, widget["value"].As<KValue>());
        Assert.Equal(["nullableText"], widget.UnknownFields!.Keys);
    }

    [Fact]
    public void Null_inside_a_list_or_map_is_kept_and_warned_of()
    {
        var (widget, diagnostics) = Reader.ReadWidget("labels:\n  a:\n");
        var warning = Assert.Single(diagnostics);
        Assert.Equal((Severity.Warning, "labels[a]"), (warning.Severity, warning.Path));
        Assert.Equal("{\"a\":null}", JsonText.Of(widget.UnknownFields!["labels"]));
    }

    [Fact]
    public void Absent_empty_and_zero_differ()
    {
        var (widget, _) = Reader.ReadWidget("int32: 0\ntext: ''\nflag: false\nlabels: {}\ntexts: []\nchild: {}\n");
        Assert.Equal(0, widget["int32"].AsInt32());
        Assert.Equal("", widget["text"].AsString());
        Assert.False(widget["flag"].AsBoolean());
        Assert.Empty(widget["labels"].As<KMap<string>>()!);
        Assert.Empty(widget["texts"].As<KList<string>>()!);
        Assert.False(widget["child"].IsAbsent);
        Assert.True(widget["number"].IsAbsent);
    }

    [Fact]
    public void An_unknown_field_is_kept_and_warned_of_with_a_suggestion()
    {
        var (widget, diagnostics) = Reader.ReadWidget("child:\n  quantitty: {b: 1}\n  TEXT: a\n  zzzzzzzzzz: c\n");
        Assert.All(diagnostics, static diagnostic => Assert.Equal(("KUBE1001", Severity.Warning), (diagnostic.Id, diagnostic.Severity)));
        Assert.Equal("Widget has no field 'quantitty'; did you mean 'quantity'?", diagnostics[0].Message);
        Assert.Equal("child.quantitty", diagnostics[0].Path);
        Assert.Equal((4, 3), (diagnostics[0].Line, diagnostics[0].Column));
        Assert.EndsWith("did you mean 'text'?", diagnostics[1].Message);
        Assert.Equal("Widget has no field 'zzzzzzzzzz'", diagnostics[2].Message);
        Assert.Equal("{\"b\":1}", JsonText.Of(widget["child"].As<Widget>()!.UnknownFields!["quantitty"]));
    }

    [Fact]
    public void Strict_reading_makes_an_error_of_an_unknown_field_and_a_duplicate_key()
    {
        var (_, diagnostics) = Reader.ReadWidget("x: 1\ntext: a\ntext: b\n", new() { Strict = true });
        Assert.Equal(["KUBE1004", "KUBE1001"], diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.All(diagnostics, static diagnostic => Assert.Equal(Severity.Error, diagnostic.Severity));
    }

    [Fact]
    public void An_object_inside_another_keeps_the_kind_that_it_states()
    {
        var (widget, diagnostics) = Reader.ReadWidget("child: {apiVersion: example.org/v1, kind: Widget}\nchildren: [{}]\n");
        Assert.Empty(diagnostics);
        var extras = widget["child"].As<Widget>()!.Extras!;
        Assert.Equal(("example.org/v1", "Widget"), (extras.ApiVersion, extras.Kind));
        Assert.Null(widget["children"].As<KList<Widget>>()![0].Extras);
        Assert.Null(widget.Extras);
    }

    [Fact]
    public void No_message_shows_a_value()
    {
        const string secret = "hunter2";
        var result = Reader.Read(
            $"{Reader.WidgetHead}int32: {secret}\nflag: {secret}\ntime: {secret}\nbytes: '{secret} '\nquantity: {secret}\ntexts: {secret}\n"
            + $"child: {secret}\nlabels: {{a: [{secret}]}}\n---\n{secret}\n---\na: \"{secret}\n---\na: [{secret}: {secret}: x\n"
            + $"---\n{{\"a\": \"{secret}\" x}}");
        Assert.Equal(12, result.Diagnostics.Count);
        Assert.All(result.Diagnostics, static diagnostic => Assert.DoesNotContain(secret, diagnostic.ToString()));
    }
}
