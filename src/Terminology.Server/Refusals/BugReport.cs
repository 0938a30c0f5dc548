using System.Text;

namespace Terminology.Server.Refusals;

/// <summary>What the log may hold of a bug: the kinds of the exceptions and where they were thrown. Not their messages, which may quote a request.</summary>
internal static class BugReport
{
    /// <summary>The exception and those within it, outermost first, each with its stack.</summary>
    public static string Of(Exception bug)
    {
        var report = new StringBuilder();
        for (var exception = bug; exception is not null; exception = exception.InnerException)
        {
            if (report.Length > 0) report.AppendLine().Append("caused by ");
            report.AppendLine(exception.GetType().FullName).Append(exception.StackTrace);
        }

        return report.ToString();
    }
}
