namespace Terminology.Memories;

/// <summary>Time that a search may take.</summary>
internal sealed class TimeBudget
{
    /// <summary>How many questions are answered from the last look at the clock: some 50 µs of work.</summary>
    private const int Stride = 64;

    private readonly TimeProvider clock;
    private readonly TimeSpan? limit;
    private readonly long begin;
    private int asked;

    /// <summary>Starts the time.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="limit">More than zero; null for no limit.</param>
    public TimeBudget(TimeProvider clock, TimeSpan? limit)
    {
        this.clock = clock;
        this.limit = limit;
        begin = limit is null ? 0 : clock.GetTimestamp();
    }

    /// <summary>Whether the time is over; once it is, it stays so.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Asks again, at every candidate.</summary>
    public bool Check()
    {
        if (limit is null || IsOver) return IsOver;
        if (asked++ % Stride == 0) IsOver = clock.GetElapsedTime(begin) >= limit;
        return IsOver;
    }
}
