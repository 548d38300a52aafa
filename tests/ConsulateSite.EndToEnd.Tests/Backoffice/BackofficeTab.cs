using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using ConsulateSite.EndToEnd.Tests.Backoffice.Screens;
using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Backoffice;

/// <summary>A tab with the genuine client, and what the browser had to say about it.</summary>
internal sealed class BackofficeTab : IAsyncDisposable
{
    // Every screen of the client is made of parts that it fetches when they are wanted first.
    private const float PatienceInMilliseconds = 90_000;

    // The client leaves it to the browser to tell that a dialog was closed without an answer.
    private const string LetDialogsClose =
        "addEventListener('unhandledrejection', event => { if (event.reason?.type === 'close') event.preventDefault(); })";

    private static readonly TimeSpan LongestLoad = TimeSpan.FromSeconds(10);

    // Of files that it has in memory already the browser does not always say that they have come.
    private static readonly TimeSpan LongestFile = TimeSpan.FromMilliseconds(500);

    private readonly List<string> _complaints = [];
    private readonly List<string> _failures = [];
    private readonly ConcurrentQueue<IRequest> _requests = [];
    private readonly ConcurrentDictionary<IRequest, bool> _open = [];
    private readonly ConcurrentDictionary<IRequest, Stopwatch> _files = [];
    private readonly bool _isGuest;
    private Action<string>? _heard;
    private int _dialogs;

    private BackofficeTab(IPage page, bool isGuest = false)
    {
        Page = page;
        _isGuest = isGuest;
        Assertions.SetDefaultExpectTimeout(PatienceInMilliseconds);
        page.SetDefaultTimeout(PatienceInMilliseconds);
        page.PageError += (_, error) => Record(error);
        page.Console += (_, message) => Record(message);
        page.Request += (_, request) => Await(request);
        page.RequestFailed += (_, request) => Forget(request);
        page.RequestFinished += (_, request) =>
        {
            _requests.Enqueue(request);
            Forget(request);
        };
        page.Response += (_, response) =>
        {
            Record(response);
            if (!response.Ok)
            {
                // The client does not read what a refusal says, so it is never finished.
                Forget(response.Request);
            }
        };
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => _heard?.Invoke(frame.Text ?? string.Empty);
    }

    public IPage Page { get; }

    /// <summary>Errors in the console and exceptions that nobody caught; a breach of the content security policy is among them.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Requests that were answered with 404 or with an error of the server.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>The addresses that were asked for.</summary>
    public IReadOnlyList<string> Addresses => [.. _requests.Select(request => request.Url)];

    /// <summary>How often the server has been asked for something that the client shows or does.</summary>
    public int Asked { get; private set; }

    /// <summary>Whether an answer or a part of the client is still on its way.</summary>
    public bool IsAsking => !_open.IsEmpty || _files.Values.Any(watch => watch.Elapsed < LongestFile);

    /// <summary>Opens the backoffice with nothing stored in the browser, and signs in.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="site">The site.</param>
    /// <param name="user">Who signs in; the site's administrator unless said otherwise.</param>
    /// <param name="password">The user's password.</param>
    public static async Task<BackofficeTab> SignInAsync(
        Browser browser, SiteFixture site, string user = SiteFixture.Administrator, string password = SiteFixture.Password)
    {
        BackofficeTab tab = new(await browser.OpenAsync(width: 1440));
        await tab.Page.AddInitScriptAsync(LetDialogsClose);
        await tab.Page.GotoAsync(new Uri(site.Address, "/umbraco").ToString());
        await tab.Page.Locator("input[name=username]").FillAsync(user);
        await tab.Page.Locator("input[name=password]").FillAsync(password);
        await tab.Page.Locator("button[type=submit]").First.ClickAsync();
        await tab.StartedAsync();
        await tab.Page.Locator("umb-section-sidebar").First.WaitForAsync();
        await tab.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return tab;
    }

    /// <summary>Opens another tab in the same session, which ends with this one.</summary>
    /// <param name="script">What runs there before the client does.</param>
    public async Task<BackofficeTab> AnotherAsync(string script)
    {
        BackofficeTab tab = new(await Page.Context.NewPageAsync(), isGuest: true);
        await tab.Page.AddInitScriptAsync(LetDialogsClose);
        await tab.Page.AddInitScriptAsync(script);
        await tab.Page.GotoAsync(new Uri(new Uri(Page.Url), "/umbraco").ToString());
        await tab.StartedAsync();
        return tab;
    }

    /// <summary>Waits until the client shows its sections and one of them.</summary>
    public async Task StartedAsync()
    {
        await Page.Locator("umb-backoffice-header-sections").GetByRole(AriaRole.Tab).First.WaitForAsync();
        await Page.Locator("umb-section-sidebar, umb-section-main").First.WaitForAsync();
    }

    /// <summary>Goes to another screen of the client, which stays loaded.</summary>
    /// <param name="path">Below <c>/umbraco/</c>.</param>
    public Task OpenAsync(string path) => Page.EvaluateAsync("path => history.pushState(null, '', `/umbraco/${path}`)", path);

    /// <summary>Waits until the client asks the server for nothing any more and has shown what it got, for ten seconds at most.</summary>
    public async Task SettleAsync()
    {
        Stopwatch watch = Stopwatch.StartNew();
        for (int quiet = 0; quiet < 3 && watch.Elapsed < LongestLoad;)
        {
            await Page.EvaluateAsync("() => new Promise(done => requestIdleCallback(done, { timeout: 1000 }))");
            await Page.WaitForTimeoutAsync(30);
            quiet = _open.IsEmpty ? quiet + 1 : 0;
        }

        // What was awaited in vain, such as a picture of a screen that has been left, is not awaited again.
        _open.Clear();
    }

    /// <summary>Waits until the server has told this tab of something that happens to a thing.</summary>
    /// <param name="action">What makes it happen.</param>
    /// <param name="key">The key of the thing.</param>
    public async Task HearAsync(Func<Task> action, Guid key)
    {
        TaskCompletionSource heard = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _heard = text =>
        {
            if (text.Contains(key.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                heard.TrySetResult();
            }
        };
        await action();
        await heard.Task.WaitAsync(TimeSpan.FromMilliseconds(PatienceInMilliseconds));
        _heard = null;
    }

    /// <summary>Asks the Management API what the client would ask.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">Below <c>/umbraco/management/api/v1</c>.</param>
    /// <param name="body">What is sent as JSON, or nothing.</param>
    /// <returns>The status of the answer.</returns>
    public Task<int> StatusAsync(string method, string path, object? body = null) => Page.EvaluateAsync<int>(
        """
        async ({ method, path, body }) => (await fetch(`/umbraco/management/api/v1${path}`, {
          method,
          headers: { Authorization: 'Bearer [redacted]', 'Content-Type': 'application/json' },
          body: body === null ? undefined : body,
        })).status
        """,
        new { method, path, body = body is null ? null : System.Text.Json.JsonSerializer.Serialize(body) });

    /// <summary>Waits for a dialog that nobody has asked for yet. Others may be open beneath it, or be closing still.</summary>
    public async Task<Dialog> DialogAsync()
    {
        ILocator opened = Page.Locator("uui-modal-dialog[is-open]:not([data-seen]), uui-modal-sidebar[is-open]:not([data-seen])").Last;
        string number = (++_dialogs).ToString(CultureInfo.InvariantCulture);
        await opened.EvaluateAsync("(dialog, number) => { dialog.dataset.seen = number; }", number);
        return new Dialog(this, Page.Locator($"[data-seen='{number}']"));
    }

    /// <summary>How many bytes came over the line, headers and bodies as they were sent. What was in the browser's store counts nothing.</summary>
    public async Task<long> TransferredAsync()
    {
        long sum = 0;
        foreach (IRequest request in _requests)
        {
            RequestSizesResult sizes = await request.SizesAsync();
            sum += sizes.ResponseHeadersSize + sizes.ResponseBodySize;
        }

        return sum;
    }

    public async ValueTask DisposeAsync() => await (_isGuest ? Page.CloseAsync() : Page.Context.CloseAsync());

    private void Await(IRequest request)
    {
        if (request.ResourceType == "script")
        {
            _files.TryAdd(request, Stopwatch.StartNew());
        }

        if (new Uri(request.Url).AbsolutePath.StartsWith("/umbraco/management/", StringComparison.Ordinal))
        {
            Asked++;
            _open.TryAdd(request, value: true);
        }
    }

    private void Forget(IRequest request)
    {
        _open.TryRemove(request, out bool _);
        _files.TryRemove(request, out Stopwatch? _);
    }

    private void Record(IConsoleMessage message)
    {
        if (message.Type == "error")
        {
            Record(message.Text);
        }
    }

    private void Record(string error)
    {
        if (!Noise.Contains(error))
        {
            _complaints.Add(error);
        }
    }

    private void Record(IResponse response)
    {
        if (response.Status is 404 or >= 500)
        {
            _failures.Add($"{response.Status} {response.Request.Method} {new Uri(response.Url).PathAndQuery}");
        }
    }
}
