using Contract = Terminology.V1;

namespace Terminology.Server.Tests.Contracts;

/// <summary>The server hands enumerations of the engine on by number: names and numbers of both must be the same.</summary>
public sealed class EnumerationTests
{
    public static TheoryData<Type, Type> Pairs => new()
    {
        { typeof(Model.ConceptStatus), typeof(Contract.ConceptStatus) },
        { typeof(Model.TermStatus), typeof(Contract.TermStatus) },
        { typeof(Model.TermType), typeof(Contract.TermType) },
        { typeof(Model.PartOfSpeech), typeof(Contract.PartOfSpeech) },
        { typeof(Model.Gender), typeof(Contract.Gender) },
        { typeof(Model.GrammaticalNumber), typeof(Contract.Number) },
        { typeof(Model.Register), typeof(Contract.Register) },
        { typeof(Model.RelationKind), typeof(Contract.RelationKind) },
        { typeof(Model.UnitStatus), typeof(Contract.UnitStatus) },
        { typeof(Model.UnitOrigin), typeof(Contract.UnitOrigin) },
        { typeof(Glossaries.SearchMatch), typeof(Contract.SearchMatch) },
        { typeof(Matching.MatchKind), typeof(Contract.MatchKind) },
        { typeof(Memories.Concordance.ConcordanceMode), typeof(Contract.ConcordanceMode) },
        { typeof(Matching.OperationKind), typeof(Contract.OperationKind) },
        { typeof(Memories.Analysis.Band), typeof(Contract.Band) },
        { typeof(Memories.Pretranslation.UntranslatedReason), typeof(Contract.UntranslatedReason) },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Have_the_names_and_numbers_of_the_contract(Type engine, Type contract) => Assert.Equal(Stated(contract), Stated(engine));

    private static IEnumerable<(string Name, int Number)> Stated(Type type)
        => Enum.GetValues(type).Cast<object>().Select(value => (Name: value.ToString()!, Number: (int)value)).Where(value => value.Number != 0);
}
