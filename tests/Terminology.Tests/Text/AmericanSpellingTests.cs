using Terminology.Text;

namespace Terminology.Tests.Text;

public sealed class AmericanSpellingTests
{
    [Theory]
    [InlineData("organize", "organise")]
    [InlineData("containerization", "containerisation")]
    [InlineData("unauthorized", "unauthorised")]
    [InlineData("emphasizes", "emphasises")]
    [InlineData("analyzed", "analysed")]
    [InlineData("favorable", "favourable")]
    [InlineData("labor", "labour")]
    [InlineData("harbors", "harbours")]
    [InlineData("center", "centre")]
    [InlineData("centered", "centred")]
    [InlineData("liters", "litres")]
    [InlineData("kilometer", "kilometre")]
    [InlineData("per cubic meter", "metre")]
    [InlineData("40 meters", "metres")]
    [InlineData("defense", "defence")]
    [InlineData("an export license", "licence")]
    [InlineData("certificates and licenses.", "licences")]
    [InlineData("a licenced carrier", "licensed")]
    [InlineData("canceled", "cancelled")]
    [InlineData("labeling", "labelling")]
    [InlineData("traveler", "traveller")]
    [InlineData("fulfill", "fulfil")]
    [InlineData("installment", "instalment")]
    [InlineData("skillful", "skilful")]
    [InlineData("catalogs", "catalogues")]
    public void Is_found_and_put_right(string text, string british) => Assert.Equal([british], AmericanSpelling.In(text).Select(found => found.British));

    [Theory]
    [InlineData("size, oversized, resize, seized, prize, capsized, citizen, horizon")]
    [InlineData("organise, advise, franchise, merchandise, enterprise, analysis, analyse")]
    [InlineData("favour, honorary, laborious, vendor, factor, error, minor, anchor, harbour")]
    [InlineData("centre, carrier, order, letter, water meter, parameter, perimeter, diameter, litter, filter")]
    [InlineData("defence, offensive, expense, licence, to license, licensed, licensing, licensee, we license the software, which you ask to license.")]
    [InlineData("cancelled, cancellation, labelled, travelling, install, installed, skill, will, fulfilled, enrolled, willing, parallel, level, level up")]
    [InlineData("catalogue, dialogue, logistics, prologue")]
    [InlineData("the World Customs Organization and the Harmonized System")]
    public void Is_not_found_in_British_words_and_in_names(string text) => Assert.Empty(AmericanSpelling.In(text));
}
