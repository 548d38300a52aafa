using System.Diagnostics;

namespace ConsulateSite.EndToEnd.Tests.Backoffice.Walk;

/// <summary>Goes through the client as somebody does who presses everything once and confirms nothing.</summary>
/// <param name="tab">The tab.</param>
/// <param name="elsewhere">What has been tried already, by the keys of the courses.</param>
internal sealed class Walker(BackofficeTab tab, HashSet<string> elsewhere)
{
    private const int Deepest = 3;
    private const int MostSteps = 800;

    // Where several things are gone, so is the place.
    private const int MostGone = 2;

    private readonly Pace _pace = new(tab);
    private readonly List<string> _failures = [];
    private readonly List<(Course Course, string Text)> _doubts = [];
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly List<string> _tried = [];
    private readonly HashSet<string> _labels = [];
    private HashSet<string> _seen = elsewhere;
    private int _complaintsRead;
    private int _failuresRead;

    /// <summary>What was opened and pressed, in order.</summary>
    public IReadOnlyList<string> Tried => _tried;

    /// <summary>What the things said that were pressed.</summary>
    public IReadOnlySet<string> Labels => _labels;

    /// <summary>Opens a screen and tries everything on it that has not been tried elsewhere.</summary>
    /// <param name="screen">Below <c>/umbraco/section/</c>.</param>
    /// <param name="part">The part of the window.</param>
    public async Task WalkAsync(string screen, string part = Things.Main)
    {
        Course start = new(screen, part, []);
        Sight sight = await _pace.OpenAsync(start);
        Tell(start, sight.Blanks);
        Note(start.ToString());
        await TryAsync(start, sight.Things);
        await _pace.CloseAsync(start);
        Tell(start, []);
    }

    /// <summary>
    /// What went wrong, with the place where it did. A request that was answered wrongly always counts. Of what the client complained it counts
    /// what comes again when the same is done on a fresh screen: its parts now and then meet in an order that its makers have not thought of.
    /// </summary>
    public async Task<IReadOnlyList<string>> FoundAsync()
    {
        List<string> found = [.. _failures];
        foreach ((Course course, string text) in _doubts.Distinct().ToArray())
        {
            _doubts.Clear();
            await AgainAsync(course);
            found.AddRange(_doubts.Where(doubt => doubt.Text == text).Select(doubt => $"{course}: {text}").Take(1));
            Note($"again: {course}: {text}");
        }

        return found;
    }

    /// <summary>Lets everything be tried anew.</summary>
    public void Forget() => _seen = [];

    private async Task TryAsync(Course course, IEnumerable<Thing> things)
    {
        // What saves comes first: later there may be something to save. What leads to another side of the screen comes last.
        Course[] untried =
        [
            .. things.Select(course.Then).Where(next => !Untouched.Contains(next) && _seen.Add(next.Key()))
                .OrderBy(next => next.Last.Host == "umb-workspace-action" ? 0 : next.Last.IsTab ? 2 : 1),
        ];
        Course last = course;
        int gone = 0;
        foreach (Course next in untried)
        {
            Assert.True(_tried.Count < MostSteps, "There is no end to it.");
            Sight? before = await _pace.FollowAsync(next);
            Tell(last, []);
            Note(before is null ? $"{next}: gone" : next.ToString());
            gone = before is null ? gone + 1 : 0;
            if (gone == MostGone && course.Steps.Count > 0)
            {
                break;
            }

            if (before is null)
            {
                continue;
            }

            Sight after = await PressAsync(next, before);
            if (next.Steps.Count < Deepest && (after.Shows(next.Screen) || after.Dialogs > 0))
            {
                await TryAsync(next, after.Things.Where(thing => before.Find(thing) is null));
            }

            last = next;
        }
    }

    private async Task<Sight> PressAsync(Course course, Sight before)
    {
        (Sight after, bool kept) = await _pace.PressAsync(course, before);
        _labels.Add(course.Last.Label);
        Tell(course, kept ? after.Blanks : [.. after.Blanks, "nothing came of it"]);
        return after;
    }

    private async Task AgainAsync(Course course)
    {
        Sight sight = await _pace.LoadAsync(course);
        if (course.Steps.Count == 0)
        {
            Tell(course, sight.Blanks);
        }
        else if (await _pace.FollowAsync(course) is { } before)
        {
            await PressAsync(course, before);
        }

        await _pace.CloseAsync(course);
        Tell(course, []);
    }

    private void Note(string what) => _tried.Add($"{_watch.Elapsed:mm\\:ss\\.f} {what}");

    private void Tell(Course course, IReadOnlyList<string> blanks)
    {
        _doubts.AddRange(tab.Complaints.Skip(_complaintsRead).Concat(blanks).Select(text => (course, text)));
        _failures.AddRange(tab.Failures.Skip(_failuresRead).Select(text => $"{course}: {text}"));
        _complaintsRead = tab.Complaints.Count;
        _failuresRead = tab.Failures.Count;
    }
}
