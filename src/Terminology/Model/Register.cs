namespace Terminology.Model;

/// <summary>A level or circle of language.</summary>
public enum Register
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Fit everywhere.</summary>
    Neutral = 1,

    /// <summary>Technical texts.</summary>
    Technical = 2,

    /// <summary>Everyday language.</summary>
    Common = 3,

    /// <summary>Language of the trade.</summary>
    Trade = 4,

    /// <summary>Formal texts.</summary>
    Formal = 5,

    /// <summary>Informal language.</summary>
    Informal = 6,

    /// <summary>Dated.</summary>
    Dated = 7,
}
