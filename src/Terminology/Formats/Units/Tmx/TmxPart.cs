using Terminology.Model;

namespace Terminology.Formats.Units.Tmx;

/// <summary>What TMX says of a header, a unit or a variant beside its segments: its attributes, notes and props.</summary>
/// <param name="Attributes">The attributes, in the order of the file.</param>
/// <param name="Notes">The notes, in their order.</param>
/// <param name="Props">The props, in their order.</param>
internal sealed record TmxPart(ValueList<UnitProperty> Attributes, ValueList<string> Notes, ValueList<UnitProperty> Props)
{
    /// <summary>A part that says nothing.</summary>
    public static TmxPart Nothing { get; } = new([], [], []);

    /// <summary>Value of an attribute; null if it is not there.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var stated in Attributes)
            {
                if (stated.Name == attribute) return stated.Value;
            }

            return null;
        }
    }
}
