using System.Globalization;
using System.Text.Json;
using Google.Protobuf.Reflection;
using Terminology.Model;

namespace Terminology.Server.Json;

/// <summary>Compares JSON with the message it should be, after the JSON mapping of Protocol Buffers: names as in the contract or in camel case, numbers also as strings.</summary>
internal static class MessageForm
{
    // A body of 4 MiB can hold a million wrong values; nobody reads that many sentences.
    private const int MaxViolations = 1_000;

    /// <summary>Refuses JSON that is not of the form of the message.</summary>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.InvalidValue"/>, with every field that is wrong.</exception>
    public static void Check(JsonElement json, MessageDescriptor message, string path)
    {
        var violations = new List<Violation>();
        CheckMessage(json, message, path, violations);
        if (violations.Count > 0) throw new TerminologyException(ErrorCode.InvalidValue, violations);
    }

    private static void CheckMessage(JsonElement json, MessageDescriptor message, string path, List<Violation> violations)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            violations.Add(Wrong(json, path, "an object"));
            return;
        }

        foreach (var property in json.EnumerateObject())
        {
            if (violations.Count >= MaxViolations) return;
            var name = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            if (FieldNames.Find(message, property.Name) is not { } field) violations.Add(FieldNames.Unknown(message, name));
            else CheckField(property.Value, field, path.Length == 0 ? field.Name : $"{path}.{field.Name}", violations);
        }
    }

    private static void CheckField(JsonElement json, FieldDescriptor field, string path, List<Violation> violations)
    {
        if (json.ValueKind == JsonValueKind.Null) return;
        if (!field.IsRepeated)
        {
            CheckValue(json, field, path, violations);
        }
        else if (json.ValueKind != JsonValueKind.Array)
        {
            violations.Add(Wrong(json, path, "a list"));
        }
        else
        {
            var index = 0;
            foreach (var element in json.EnumerateArray())
            {
                if (violations.Count >= MaxViolations) return;
                CheckValue(element, field, $"{path}[{index++}]", violations);
            }
        }
    }

    private static void CheckValue(JsonElement json, FieldDescriptor field, string path, List<Violation> violations)
    {
        switch (field.FieldType)
        {
            case FieldType.Message:
                CheckMessage(json, field.MessageType, path, violations);
                break;
            case FieldType.String when json.ValueKind != JsonValueKind.String:
                violations.Add(Wrong(json, path, "a text"));
                break;
            case FieldType.String when !IsWhole(json):
                violations.Add(new Violation(path, "The text holds half a surrogate pair; expected whole characters."));
                break;
            case FieldType.Int32 when !IsInt32(json):
                violations.Add(Wrong(json, path, "a whole number of 32 bits"));
                break;
            case FieldType.Bool when json.ValueKind is not (JsonValueKind.True or JsonValueKind.False):
                violations.Add(Wrong(json, path, "true or false"));
                break;
            case FieldType.Enum when !IsNamed(json, field.EnumType):
                violations.Add(Wrong(json, path, FieldNames.Choice(field.EnumType)));
                break;
        }
    }

    private static bool IsWhole(JsonElement json)
    {
        try
        {
            return json.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsInt32(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => json.TryGetInt32(out _),
        JsonValueKind.String => IsWhole(json) && int.TryParse(json.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        _ => false,
    };

    private static bool IsNamed(JsonElement json, EnumDescriptor type) => json.ValueKind switch
    {
        JsonValueKind.Number => json.TryGetInt32(out _),
        JsonValueKind.String => IsWhole(json) && type.FindValueByName(json.GetString()) is not null,
        _ => false,
    };

    private static Violation Wrong(JsonElement json, string path, string expected) => new(path, $"This {Kind(json)} does not fit; expected {expected}.");

    private static string Kind(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };
}
