namespace Terminology.Server.Validation;

/// <summary>Limits of requests as the comments of the contract state them. Those that the engine sets itself stand there (<see cref="Memories.UnitRules"/>, <see cref="Memories.LookupQuery"/>, <see cref="Glossaries.ConceptQuery"/>).</summary>
internal static class RequestLimits
{
    /// <summary>Largest request message of a service that only asks, in bytes.</summary>
    public const int MaxQueryBytes = 1 << 20;

    /// <summary>Largest request message of the memory and the analysis service, in bytes; of a JSON body too.</summary>
    public const int MaxMemoryMessageBytes = 4 << 20;

    /// <summary>Largest answer, in bytes.</summary>
    public const int MaxAnswerBytes = 16 << 20;

    /// <summary>Longest path of a subject field, in UTF-16 code units.</summary>
    public const int MaxSubjectFieldLength = 200;

    /// <summary>Most statuses in a search.</summary>
    public const int MaxStatuses = 20;

    /// <summary>Longest id of a concept, in UTF-16 code units.</summary>
    public const int MaxConceptIdLength = 100;

    /// <summary>Most points that a memory takes off its matches.</summary>
    public const int MaxPenalty = 99;

    /// <summary>Most memories named in a look-up.</summary>
    public const int MaxMemoriesPerLookup = 100;

    /// <summary>Longest time that a look-up may be given, in milliseconds.</summary>
    public const int MaxTimeBudgetMilliseconds = 60_000;

    /// <summary>Most segments of one message of an analysis.</summary>
    public const int MaxSegmentsPerMessage = 1_000;

    /// <summary>Longest page token, in UTF-16 code units: that of the longest name of a memory has some 600.</summary>
    public const int MaxPageTokenLength = 1_000;

    /// <summary>Longest id of a request in a stream, in UTF-16 code units.</summary>
    public const int MaxStreamIdLength = 200;
}
