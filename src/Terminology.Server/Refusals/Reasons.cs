using Contract = Terminology.V1;

namespace Terminology.Server.Refusals;

/// <summary>Names of the contract's error codes as its descriptor has them; C# writes them otherwise.</summary>
internal static class Reasons
{
    private const string Prefix = "ERROR_CODE_";

    private static readonly Dictionary<int, string> ByNumber = Contract.ErrorsReflection.Descriptor.EnumTypes
        .Single(type => type.ClrType == typeof(Contract.ErrorCode)).Values
        .ToDictionary(value => value.Number, value => value.Name[Prefix.Length..]);

    /// <summary>The name without its prefix (<c>INVALID_TEXT</c>).</summary>
    public static string Of(Contract.ErrorCode code) => ByNumber[(int)code];
}
