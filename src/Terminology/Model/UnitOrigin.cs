namespace Terminology.Model;

/// <summary>Where a translation comes from.</summary>
public enum UnitOrigin
{
    /// <summary>Written by a translator.</summary>
    Translator = 1,

    /// <summary>Two existing documents, aligned.</summary>
    Alignment = 2,

    /// <summary>Machine translation.</summary>
    Machine = 3,
}
