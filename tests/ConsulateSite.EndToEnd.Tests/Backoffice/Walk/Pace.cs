namespace ConsulateSite.EndToEnd.Tests.Backoffice.Walk;

/// <summary>Takes the steps of a course, each only after the one before it has come to rest.</summary>
internal sealed class Pace(BackofficeTab tab)
{
    private const int Patience = 40;
    private const int MenuPatience = 10;
    private const int MostDialogs = 6;
    private const int Attempts = 2;

    /// <summary>Opens a screen, within the client where it lets itself be left.</summary>
    public async Task<Sight> OpenAsync(Course course)
    {
        Sight now = await CloseAsync(course);
        if (now.Dialogs == 0 && now.Path != $"/umbraco/section/{course.Screen}")
        {
            await tab.OpenAsync($"section/{course.Screen}");
            now = await RestAsync(course.Part);

            // Having left what was changed, the client goes on by itself.
            now = now.AsksToDiscard ? await CloseAsync(course) : now;
        }

        return now.Dialogs == 0 && now.Shows(course.Screen) ? now : await LoadAsync(course);
    }

    /// <summary>Loads the client anew on a screen.</summary>
    public async Task<Sight> LoadAsync(Course course)
    {
        await tab.Page.GotoAsync(new Uri(new Uri(tab.Page.Url), $"/umbraco/section/{course.Screen}").ToString());
        await tab.StartedAsync();
        return await RestAsync(course.Part);
    }

    /// <summary>Takes all steps but the last.</summary>
    /// <returns>What is to be seen then, the last thing in it; or nothing, if it is not there any more.</returns>
    public async Task<Sight?> FollowAsync(Course course)
    {
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            Sight now = attempt == 0 ? await Things.LookAsync(tab.Page, course.Part) : await LoadAsync(course);
            now = await AdvanceAsync(course, now.Shows(course.Screen) ? now : await OpenAsync(course));
            if (now.Find(course.Last) is not null)
            {
                return now;
            }
        }

        return null;
    }

    /// <summary>Presses the last thing.</summary>
    /// <param name="course">How to come there.</param>
    /// <param name="before">What was to be seen before, the last thing in it.</param>
    /// <returns>What came of it, and whether it was what the thing had promised.</returns>
    public async Task<(Sight Sight, bool Kept)> PressAsync(Course course, Sight before)
    {
        int asked = tab.Asked;
        await TouchAsync(course, before);
        Sight now = await RestAsync(course.Part);
        for (int i = 1; i < Patience && !Kept(); i++)
        {
            // A menu closes when the screen gives the focus to a field while it opens.
            if (course.Last.IsMenu && i % MenuPatience == 0)
            {
                await TouchAsync(course, now);
            }

            now = await RestAsync(course.Part);
        }

        return (now, Kept());

        bool Kept() => !course.Last.Promises || (course.Last.IsMenu
            ? now.Things.Any(thing => before.Find(thing) is null)
            : now.Dialogs > before.Dialogs || now.Path != before.Path || tab.Asked > asked);
    }

    /// <summary>Closes all dialogs with the keyboard, and lets changes go that nobody has saved.</summary>
    public async Task<Sight> CloseAsync(Course course)
    {
        Sight now = await Things.LookAsync(tab.Page, course.Part);
        for (int i = 0; i < MostDialogs && now.Dialogs > 0; i++)
        {
            if (now.AsksToDiscard)
            {
                await tab.Page.Locator("umb-discard-changes-modal #confirm").EvaluateAllAsync<bool>("buttons => buttons.map(button => button.click()).length > 0");
            }
            else
            {
                await tab.Page.Keyboard.PressAsync("Escape");
            }

            now = await RestAsync(course.Part);
        }

        return now;
    }

    // What is drawn anew between the look and the hand is looked for once more.
    private async Task TouchAsync(Course course, Sight sight)
    {
        for (int i = 0; i < MenuPatience && sight.Find(course.Last) is { } thing; i++)
        {
            if (await Things.PressAsync(tab.Page, thing))
            {
                return;
            }

            sight = await RestAsync(course.Part);
        }
    }

    // Begins with the last step that can be seen: what is open already is not opened again.
    private async Task<Sight> AdvanceAsync(Course course, Sight now)
    {
        if (Reached() < 0)
        {
            now = await CloseAsync(course);
        }

        if (Reached() < 0 || (now.Dialogs == 0 && !now.Shows(course.Screen)))
        {
            now = await OpenAsync(course);
        }

        for (int i = Reached(); i >= 0 && i < course.Steps.Count - 1; i++)
        {
            Course part = course.Upto(i + 1);
            if (now.Find(part.Last) is null)
            {
                break;
            }

            (now, _) = await PressAsync(part, now);
            for (int j = 0; j < MenuPatience && now.Find(course.Steps[i + 1]) is null; j++)
            {
                now = await RestAsync(course.Part);
            }
        }

        return now;

        int Reached() => course.Steps.ToList().FindLastIndex(step => now.Find(step) is not null);
    }

    // The parts of a screen and the entries of a menu are fetched when they are wanted first, and come one by one.
    private async Task<Sight> RestAsync(string part)
    {
        for (int i = 0; i < Patience; i++)
        {
            Sight? now = await Things.RestAsync(tab.Page, part);
            if (now is null)
            {
                // Few entries load the client anew.
                await tab.StartedAsync();
            }
            else if (!tab.IsAsking && (now.IsWhole || i > Patience / 2))
            {
                return now;
            }
        }

        await tab.SettleAsync();
        return await Things.LookAsync(tab.Page, part);
    }
}
