using Xunit;

namespace KubeSharp.Tests.Writing;

/// <summary>KYAML and JSON, to the byte.</summary>
public class FlowFormatTests
{
    [Fact]
    public void Kyaml_writes_every_sort_of_field_and_nesting() =>
        Assert.Equal(
            """
            ---
            {
              apiVersion: "example.dev/v1",
              kind: "Widget",
              text: "hello world",
              time: "2026-01-31T10:00:00Z",
              microTime: "2026-01-31T10:00:00.000001Z",
              bytes: "c2VjcmV0Pz4=",
              int32: -5,
              int64: -9223372036854775808,
              double: 0.1,
              boolean: false,
              quantity: "500m",
              port: "8080",
              any: {
                "null": null,
                "yes": true,
                number: 1.5,
                items: [
                  1,
                  "two",
                  [
                    3,
                    "four",
                  ],
                  {
                    five: 5,
                    six: "6",
                  },
                  {},
                  [],
                ],
                typed: {
                  name: "free",
                },
                kind: {
                  apiVersion: "example.dev/v1",
                  kind: "Widget",
                  int32: 1,
                },
              },
              texts: [
                "a",
                "",
                "\
                   b\n\
                   c\n\
                  ",
                "d",
              ],
              labels: {
                app: "x",
                "on": "off",
                script: "\
                   #!/bin/sh\n\
                   \n\
                   exit 0\n\
                  ",
              },
              part: {
                name: "outer",
                "y": "no",
                inner: {
                  name: "inner",
                  parts: [{
                    name: "deep",
                  }],
                },
                "@odd: #name": 1,
              },
              parts: [{
                name: "first",
                parts: [{
                  parts: [{
                    name: "x",
                  }],
                }],
              }, {}, {
                inner: {},
              }],
              partsByName: {
                one: {},
                two: {
                  "y": "y",
                },
              },
              limits: {
                cpu: 2,
                memory: "160Gi",
              },
              rows: [[
                "a",
                "b",
              ], [], [
                "c",
              ]],
              embedded: {
                boolean: true,
              },
              numbers: [
                1,
                -0.5,
                1000000000000000000000,
              ],
              later: {
                x: 1,
              },
            }

            """,
            Samples.Full.ToKyaml());

    [Theory]
    [InlineData("a\nb", "\"\\\n     a\\n\\\n     b\\\n    \"")]
    [InlineData("\n", "\"\\\n     \\n\\\n    \"")]
    [InlineData("  a\n\tb\n c", "\"\\\n    \\  a\\n\\\n     \\tb\\n\\\n    \\ c\\\n    \"")]
    [InlineData("a\\\n\"b\"", "\"\\\n     a\\\\\\n\\\n     \\\"b\\\"\\\n    \"")]
    [InlineData("a \r\nb", "\"\\\n     a \\r\\n\\\n     b\\\n    \"")]
    [InlineData("a b", "\"a b\"")]
    public void Kyaml_breaks_texts_at_their_line_breaks(string text, string expected) =>
        Assert.Equal($"{{\n  name: {expected},\n}}\n", new Part { Name = text }.ToKyaml());

    [Fact]
    public void Kyaml_writes_lists_of_objects_without_schema_beside_their_brackets()
    {
        var value = new Part { Odd = KList.Create<KValue>([new() { ["a"] = 1 }, KList.Create<KValue>(["b"])]) };

        Assert.Equal("{\n  \"@odd: #name\": [{\n    a: 1,\n  }, [\n    \"b\",\n  ]],\n}\n", value.ToKyaml());
    }

    [Fact]
    public void Kyaml_gives_long_keys_the_explicit_form() =>
        Assert.Equal($"{{\n  ? {new string('k', Part.LongNameLength)} : \"a\",\n}}\n", new Part { LongNamed = "a" }.ToKyaml());

    [Fact]
    public void Json_writes_every_sort_of_field_and_nesting() =>
        Assert.Equal(
            """
            {
              "apiVersion": "example.dev/v1",
              "kind": "Widget",
              "text": "hello world",
              "time": "2026-01-31T10:00:00Z",
              "microTime": "2026-01-31T10:00:00.000001Z",
              "bytes": "c2VjcmV0Pz4=",
              "int32": -5,
              "int64": -9223372036854775808,
              "double": 0.1,
              "boolean": false,
              "quantity": "500m",
              "port": "8080",
              "any": {
                "null": null,
                "yes": true,
                "number": 1.5,
                "items": [
                  1,
                  "two",
                  [
                    3,
                    "four"
                  ],
                  {
                    "five": 5,
                    "six": "6"
                  },
                  {},
                  []
                ],
                "typed": {
                  "name": "free"
                },
                "kind": {
                  "apiVersion": "example.dev/v1",
                  "kind": "Widget",
                  "int32": 1
                }
              },
              "texts": [
                "a",
                "",
                "b\nc\n",
                "d"
              ],
              "labels": {
                "app": "x",
                "on": "off",
                "script": "#!/bin/sh\n\nexit 0\n"
              },
              "part": {
                "name": "outer",
                "y": "no",
                "inner": {
                  "name": "inner",
                  "parts": [
                    {
                      "name": "deep"
                    }
                  ]
                },
                "@odd: #name": 1
              },
              "parts": [
                {
                  "name": "first",
                  "parts": [
                    {
                      "parts": [
                        {
                          "name": "x"
                        }
                      ]
                    }
                  ]
                },
                {},
                {
                  "inner": {}
                }
              ],
              "partsByName": {
                "one": {},
                "two": {
                  "y": "y"
                }
              },
              "limits": {
                "cpu": 2,
                "memory": "160Gi"
              },
              "rows": [
                [
                  "a",
                  "b"
                ],
                [],
                [
                  "c"
                ]
              ],
              "embedded": {
                "boolean": true
              },
              "numbers": [
                1,
                -0.5,
                1000000000000000000000
              ],
              "later": {
                "x": 1
              }
            }

            """,
            Samples.Full.ToJson());

    [Theory]
    [InlineData("a\"b\\c/d", "\"a\\\"b\\\\c/d\"")]
    [InlineData("\b\f\n\r\t\0\u001F\u007F\u0085\u2028", "\"\\b\\f\\n\\r\\t\\u0000\\u001f\\u007f\\u0085\\u2028\"")]
    [InlineData("é日😀<>&'+", "\"é日😀<>&'+\"")]
    public void Json_escapes_what_it_must(string text, string expected) =>
        Assert.Equal($"{{\n  \"name\": {expected}\n}}\n", new Part { Name = text }.ToJson());
}
