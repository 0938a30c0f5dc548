using System.Globalization;
using Google.Protobuf.Reflection;
using Terminology.Model;

namespace Terminology.Server.Json;

/// <summary>Compares the parameters of a web address with the message they should fill.</summary>
internal static class QueryForm
{
    /// <summary>Refuses parameters that are not fields of the message or do not fit them.</summary>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.InvalidValue"/>, with every parameter that is wrong.</exception>
    public static void Check(IQueryCollection query, MessageDescriptor message)
    {
        var violations = new List<Violation>();
        foreach (var (name, values) in query)
        {
            if (Resolve(message, name) is not { } field)
            {
                violations.Add(FieldNames.Unknown(message, name));
            }
            else if (values.Count > 1 && !field.IsRepeated)
            {
                violations.Add(new Violation(name, "The parameter stands here several times; expected it once."));
            }
            else if (!values.All(value => Fits(value ?? "", field)))
            {
                violations.Add(new Violation(name, $"The parameter does not fit; expected {Expected(field)}."));
            }
        }

        if (violations.Count > 0) throw new TerminologyException(ErrorCode.InvalidValue, violations);
    }

    private static FieldDescriptor? Resolve(MessageDescriptor message, string path)
    {
        FieldDescriptor? field = null;
        var within = message;
        foreach (var name in path.Split('.'))
        {
            if (within is null || FieldNames.Find(within, name) is not { } next) return null;
            field = next;
            within = next.FieldType == FieldType.Message ? next.MessageType : null;
        }

        return within is null ? field : null;
    }

    private static bool Fits(string value, FieldDescriptor field) => field.FieldType switch
    {
        FieldType.Int32 => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        FieldType.Bool => bool.TryParse(value, out _),
        FieldType.Enum => field.EnumType.FindValueByName(value) is not null,
        _ => true,
    };

    private static string Expected(FieldDescriptor field) => field.FieldType switch
    {
        FieldType.Int32 => "a whole number of 32 bits",
        FieldType.Bool => "true or false",
        _ => FieldNames.Choice(field.EnumType),
    };
}
