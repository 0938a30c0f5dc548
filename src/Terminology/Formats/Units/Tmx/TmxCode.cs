using Terminology.Model;

namespace Terminology.Formats.Units.Tmx;

/// <summary>An inline code of a segment: one end of a pair, or one that stands alone.</summary>
/// <param name="Element">Its element (<c>bpt</c>, <c>ept</c>, <c>ph</c>, <c>it</c>, <c>ut</c>, <c>hi</c>).</param>
/// <param name="Kind">What it does.</param>
/// <param name="Attributes">Its attributes without <c>i</c>, which is given anew at export.</param>
/// <param name="Content">What the element holds, as XML, where that is more than its native code: sub-flows.</param>
internal sealed record TmxCode(string Element, InlineTagKind Kind, ValueList<UnitProperty> Attributes, string? Content = null);
