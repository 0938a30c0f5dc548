using Google.Protobuf.Reflection;
using Terminology.Model;

namespace Terminology.Server.Json;

/// <summary>Names of fields and constants in JSON.</summary>
internal static class FieldNames
{
    /// <summary>The field of a name as in the contract or in camel case; null if there is none.</summary>
    public static FieldDescriptor? Find(MessageDescriptor message, string name)
        => message.FindFieldByName(name) ?? message.Fields.InDeclarationOrder().FirstOrDefault(field => field.JsonName == name);

    /// <summary>What is wrong with a name that no field has.</summary>
    public static Violation Unknown(MessageDescriptor message, string path)
    {
        var names = message.Fields.InDeclarationOrder().Select(field => field.Name).ToList();
        return new Violation(path, names.Count == 0
            ? $"{message.Name} has no field of this name; it has none at all."
            : $"{message.Name} has no field of this name; it has {string.Join(", ", names)}.");
    }

    /// <summary>The constants of an enumeration, for a sentence.</summary>
    public static string Choice(EnumDescriptor type) => $"one of {string.Join(", ", type.Values.Where(value => value.Number != 0).Select(value => value.Name))}";
}
