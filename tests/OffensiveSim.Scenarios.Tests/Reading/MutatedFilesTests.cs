using System.Text;
using CsCheck;
using OffensiveSim.Scenarios.Reading;
using OffensiveSim.Scenarios.Templates;
using Xunit;

namespace OffensiveSim.Scenarios.Tests.Reading;

public sealed class MutatedFilesTests
{
    private static readonly string[] Inserts =
    [
        "[", "]", "{", "}", "\"", "'", ":", ": ", "- ", "#", "&a ", "*a", "!!int ", "<<: ", "|\n", ">", "?", "@", "`", "%", ",", "\n", "\r", "\t", "\0", "\u001b[31m", "\u202e", "\ufeff",
        "\u2028", "\ud800", "é", "🙂", "---\n", "...\n", "-1", "1e999", ".nan", "0x10", "1_000", "null", "~", "[[[[[[[[", "{{{{{{{{", "''", "extends: scenario.yaml\n", "set: {}\n", "nodes.csv", "../x", "{ value: 1, range: [3, 2] }",
    ];

    private static readonly Gen<Func<string, string>> Mutation = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000], Gen.Int[0, Inserts.Length - 1], Mutate);

    private static readonly Gen<Func<string, string>[]> Mutations = Mutation.Array[1, 4];

    [Fact]
    public void No_mutated_yaml_file_throws_or_fails_in_silence()
    {
        using var folder = new ScenarioFolder();
        Attack(folder, "scenario.yaml", ScenarioTemplate.Yaml, iterations: 14_000);
    }

    [Fact]
    public void No_mutated_table_throws_or_fails_in_silence()
    {
        using var folder = CsvScenario.Write();
        Attack(folder, "formations.csv", CsvScenario.Formations, iterations: 2_500);
        Attack(folder, "links.csv", CsvScenario.Links, iterations: 2_000);
    }

    [Fact]
    public void No_mutated_variant_throws_or_fails_in_silence()
    {
        using var folder = CsvScenario.Write();
        Attack(folder, "variants/weaker.yaml", CsvScenario.Variant, iterations: 2_000);
    }

    [Fact]
    public void No_mutated_file_throws_or_fails_in_silence_when_it_is_compiled()
    {
        using var folder = CsvScenario.Write().With("small.yaml", ScenarioTemplate.Yaml);
        foreach (var (file, sound) in new[] { ("small.yaml", ScenarioTemplate.Yaml), ("nodes.csv", CsvScenario.Nodes), ("links.csv", CsvScenario.Links), ("scenario.yaml", CsvScenario.Yaml) })
        {
            Mutations.Sample(
                mutations =>
                {
                    File.WriteAllBytes(folder[file], Bytes(mutations.Aggregate(sound, (text, mutate) => mutate(text))));
                    var result = folder.Load(file.EndsWith(".csv", StringComparison.Ordinal) ? "scenario.yaml" : file);
                    return (result.Scenario is null) == result.Diagnostics.Any(d => d.Severity == Severity.Error);
                },
                iter: 600,
                threads: 1);
            folder.With(file, sound);
        }
    }

    private static void Attack(ScenarioFolder folder, string file, string sound, long iterations)
    {
        var main = file.EndsWith(".csv", StringComparison.Ordinal) ? "scenario.yaml" : file;
        folder.With(file, sound);
        Assert.Empty(folder.Read(main).Diagnostics);
        var refused = 0;
        Mutations.Sample(
            mutations =>
            {
                File.WriteAllBytes(folder[file], Bytes(mutations.Aggregate(sound, (text, mutate) => mutate(text))));
                var result = folder.Read(main);
                var rendered = DiagnosticText.Format(result.Diagnostics);
                refused += result.Document is null ? 1 : 0;
                return (result.Document is null) == result.Diagnostics.Any(d => d.Severity == Severity.Error)
                    && !rendered.Any(c => char.IsControl(c) && c != '\n');
            },
            iter: iterations,
            threads: 1);

        folder.With(file, sound);

        // Most mutations hurt, and some do not: else the attack does not reach what it means to.
        Assert.InRange(refused, iterations / 4, iterations - 1);
    }

    // Lone surrogates become the bytes that no UTF-8 text holds.
    private static byte[] Bytes(string text) =>
        Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text)).Replace("\u00ef\u00bf\u00bd", "\u00ed\u00a0\u0080", StringComparison.Ordinal));

    private static Func<string, string> Mutate(int kind, int at, int length, int insert) => text =>
    {
        if (text.Length < 2)
        {
            return Inserts[insert];
        }

        var i = at % (text.Length - 1);
        var n = Math.Min(1 + (length % 12), text.Length - i - 1);
        var (lineStart, lineEnd) = (text.LastIndexOf('\n', i) + 1, text.IndexOf('\n', i) is var end and >= 0 ? end + 1 : text.Length);
        return kind switch
        {
            0 => text.Remove(i, n),
            1 => text.Insert(i, text.Substring(i, n)),
            2 => $"{text[..i]}{text[i + 1]}{text[i]}{text[(i + 2)..]}",
            3 => text.Remove(lineStart, lineEnd - lineStart),
            4 => text.Insert(lineStart, text[lineStart..lineEnd]),
            5 => text[..i],
            _ => text.Insert(i, Inserts[insert]),
        };
    };
}
