using Google.Protobuf.Collections;
using Terminology.Glossaries;
using Terminology.Model;
using Contract = Terminology.V1;

namespace Terminology.Server.Contracts;

/// <summary>Concepts as the contract shows them. Enumerations of the model have the numbers of the contract's.</summary>
internal static class ConceptMessages
{
    /// <summary>A concept; the glossary gives the terms of those it is related to.</summary>
    public static Contract.Concept ToContract(this Concept concept, Glossary glossary)
    {
        var message = new Contract.Concept
        {
            Concept_ = concept.Id,
            SubjectField = concept.SubjectField,
            Skill = concept.Skill,
            Status = (Contract.ConceptStatus)concept.Status,
            Reliability = concept.Reliability,
            Difficulty = concept.Difficulty,
            Strict = concept.Strict,
        };
        foreach (var definition in concept.Definitions)
        {
            message.Definitions[definition.Language.Primary] = definition.Text;
            if (definition.Source.Length > 0) message.DefinitionSources[definition.Language.Primary] = definition.Source;
        }

        foreach (var note in concept.UsageNotes) message.UsageNotes[note.Language.Primary] = note.Text;
        message.Terms.AddRange(concept.Terms.Select(ToContract));
        message.Contexts.AddRange(concept.Contexts.Select(ToContract));
        message.Collocations.AddRange(concept.Collocations.Select(words => new Contract.Collocation { Language = words.Language.Value, Text = words.Text }));
        message.FalseFriends.AddRange(concept.FalseFriends.Select(ToContract));
        message.Relations.AddRange(concept.Relations.Select(relation => ToContract(relation, glossary)));
        return message;
    }

    /// <summary>Adds the term to show for each language.</summary>
    public static void AddMainTerms(this MapField<string, string> terms, Concept concept)
    {
        foreach (var language in new[] { LanguageTag.French, LanguageTag.English })
        {
            if (concept.MainTerm(language) is { } term) terms[language.Value] = term.Text;
        }
    }

    private static Contract.Term ToContract(Term term)
    {
        var message = new Contract.Term
        {
            Id = term.Id,
            Language = term.Language.Value,
            Text = term.Text,
            Status = (Contract.TermStatus)term.Status,
            Type = (Contract.TermType)term.Type,
            PartOfSpeech = (Contract.PartOfSpeech)term.PartOfSpeech,
            Gender = (Contract.Gender)term.Gender,
            Number = (Contract.Number)term.Number,
            Region = string.Join(", ", term.Regions),
            Register = (Contract.Register)term.Register,
            ExactCase = term.ExactCase,
        };
        message.Forms.AddRange(term.Forms);
        return message;
    }

    private static Contract.Context ToContract(ContextSentence context)
    {
        var message = new Contract.Context { Language = context.Language.Value, Text = context.Text, Source = context.Source };
        message.Spans.AddRange(context.Spans.ToContract());
        return message;
    }

    private static Contract.FalseFriend ToContract(FalseFriend friend) => new()
    {
        Language = friend.Language.Value,
        Form = friend.Form,
        FormLanguage = friend.FormLanguage.Value,
        Meaning = friend.Meaning,
        MeaningConcept = friend.MeaningConcept,
        Use = friend.Use,
    };

    private static Contract.Relation ToContract(Relation relation, Glossary glossary)
    {
        var message = new Contract.Relation { Kind = (Contract.RelationKind)relation.Kind, Concept = relation.ConceptId };
        if (glossary.Find(relation.ConceptId) is { } other) message.Preferred.AddMainTerms(other);
        return message;
    }
}
