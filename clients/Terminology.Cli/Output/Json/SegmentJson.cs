using System.Globalization;
using System.Text.Json;
using Terminology.Cli.Input;
using Terminology.V1;

namespace Terminology.Cli.Output.Json;

/// <summary>
/// A segment to look up, as it comes on standard input; the id, text or number, is given back as it came. An empty neighbour is the beginning or the end of the
/// document.
/// </summary>
internal sealed record SegmentJson(JsonElement? Id, string? Text, string? Previous, string? Next, string? Key)
{
    /// <summary>What stands around it.</summary>
    public SegmentContext? Context => Neighbours.Of(Previous, Next, Key);

    /// <summary>Reads a segment from a line, or says why it is none.</summary>
    public static (SegmentJson? Segment, RefusalJson? Refusal) Read(ByteLine line)
    {
        if (line.IsTooLong) return (null, Refuse("TOO_LARGE", $"Line {line.Number} is longer than {ByteLines.MaxLength:N0} bytes."));
        try
        {
            var segment = JsonSerializer.Deserialize(line.Bytes.Span, CliJson.OneLine.SegmentJson);
            return segment?.Text is null ? (segment, NoSegment(line)) : (segment, null);
        }
        catch (JsonException)
        {
            return (null, NoSegment(line));
        }
    }

    private static RefusalJson NoSegment(ByteLine line)
        => Refuse("INVALID_VALUE", $"Line {line.Number} is not a segment; expected a JSON object such as {{\"id\":\"1\",\"text\":\"Place of origin\"}}.");

    private static RefusalJson Refuse(string reason, FormattableString message) => new(reason, message.ToString(CultureInfo.InvariantCulture), []);
}
