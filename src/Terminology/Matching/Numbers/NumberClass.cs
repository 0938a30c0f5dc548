namespace Terminology.Matching.Numbers;

/// <summary>What a number is, which decides how it is written in the other language.</summary>
public enum NumberClass
{
    /// <summary>A count or measure: written by the conventions of the language.</summary>
    Quantity = 1,

    /// <summary>A quantity before a percent or per mille sign.</summary>
    Percent = 2,

    /// <summary>A quantity beside a currency sign or code.</summary>
    Money = 3,

    /// <summary>A part of a date: keeps its digits.</summary>
    Date = 4,

    /// <summary>A code or the number of an article, a heading, a standard: copied as it is.</summary>
    Identifier = 5,
}
