using System.Text;

namespace OffensiveSim.Scenarios.Reading;

/// <summary>What reading a file gave: its text, or why there is none.</summary>
/// <param name="Name">The file as the user knows it.</param>
/// <param name="Text">Text without byte order mark, line ends as a single line feed; null where it could not be read.</param>
/// <param name="Problem">Why it could not be read; else null.</param>
public sealed record FileText(string Name, string? Text, Diagnostic? Problem)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a regular file of UTF-8 text.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="limit">Most bytes that are accepted.</param>
    /// <param name="named">Where it is named; null for the file the user gave.</param>
    internal static FileText Read(string path, string name, int limit, Place? named)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
            {
                return Directory.Exists(path)
                    ? Fail($"{Quote.Of(name)} is a folder, not a file.", $"Name the file in it, such as {Quote.Of(name.TrimEnd('/') + "/scenario.yaml")}.")
                    : Fail($"There is no file {Quote.Of(name)}.", "Check the name; it is relative to the file that names it.");
            }

            // Pipes and devices say 0 bytes too: they are never opened, so nothing waits for them.
            if (file.Length == 0)
            {
                return Fail($"{Quote.Of(name)} is empty, or not a regular file.", "`offsim new DIR` writes a small scenario to start from.");
            }

            if (file.Length > limit)
            {
                return Fail($"{Quote.Of(name)} is too large: {file.Length} bytes.", $"Files of a scenario may have up to {limit} bytes.");
            }

            var bytes = new byte[file.Length];
            using var stream = file.OpenRead();
            var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return Decode(bytes.AsSpan(0, read), name);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Fail($"{Quote.Of(name)} cannot be read.", "Check that the file is there and may be read.");
        }

        FileText Fail(string message, string hint) => new(name, null, new Diagnostic(Severity.Error, named ?? new Place(name, 0, 0), message, hint));
    }

    /// <summary>Turns bytes into text.</summary>
    internal static FileText Decode(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes is [0xff, 0xfe, ..] or [0xfe, 0xff, ..])
        {
            return new(name, null, new Diagnostic(Severity.Error, new Place(name, 1, 1), "The file is UTF-16.", "Save it as UTF-8."));
        }

        bytes = bytes is [0xef, 0xbb, 0xbf, ..] ? bytes[3..] : bytes;
        try
        {
            return new(name, Strict.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal), null);
        }
        catch (DecoderFallbackException)
        {
            var at = FirstInvalid(bytes);
            var before = bytes[..at];
            var line = 1 + before.Count((byte)'\n');
            var column = 1 + Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]);
            return new(name, null, new Diagnostic(Severity.Error, new Place(name, line, column), $"Byte 0x{bytes[at]:x2} is not UTF-8.", "Save the file as UTF-8."));
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
