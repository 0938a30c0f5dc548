using System.Text.Json;

namespace Terminology.Cli.Output;

/// <summary>The contract's enum values as words.</summary>
internal static class Names
{
    /// <summary>Returns the name as the contract writes it, in lower case and without the enum's prefix (<c>lookup_form</c>).</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>Returns the name, or null for the value that says nothing.</summary>
    public static string? OfStated<T>(T value)
        where T : struct, Enum
        => EqualityComparer<T>.Default.Equals(value, default) ? null : Of(value);

    /// <summary>Returns the name for people, with spaces (<c>short form</c>).</summary>
    public static string Spoken<T>(T value)
        where T : struct, Enum
        => Of(value).Replace('_', ' ');
}
