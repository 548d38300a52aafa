using System.Text.Json;
using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Backoffice.Walk;

/// <summary>Finds what can be pressed in the client, through all of its shadow trees.</summary>
internal static class Things
{
    /// <summary>The part of the window beside the tree.</summary>
    public const string Main = "umb-section-main";

    /// <summary>The trees.</summary>
    public const string Sidebar = "umb-section-sidebar";

    /// <summary>The line at the top.</summary>
    public const string Header = "umb-backoffice-header";

    private const int MostAlike = 15;
    private const string PageLeft = "Execution context was destroyed";

    private static readonly TimeSpan LongestAnswer = TimeSpan.FromMinutes(2);

    // Entries of trees and of lists say what editors have written: one of a kind stands for all of them. The buttons below a dialog confirm it.
    private const string Look =
        """
        part => {
          const pressable = 'uui-button, uui-tab, uui-menu-item, uui-button-inline-create, uui-card, button, [role=tab]';
          const anyEntry = /tree-item|menu-item-default|-card|table-column|breadcrumb|clipboard-entry|language-picker|user-group-ref|create-(media|document)-collection|-configuration/;
          const missing = 'umb-route-not-found, umb-route-forbidden, umb-entity-detail-not-found, umb-entity-detail-forbidden';
          const up = node => node.assignedSlot ?? node.parentNode ?? node.host;
          const all = (root, found = []) => {
            for (const element of root.querySelectorAll('*')) {
              found.push(element);
              if (element.shadowRoot) all(element.shadowRoot, found);
            }
            return found;
          };
          const within = root => [...(root.shadowRoot ? all(root.shadowRoot) : []), ...all(root)];
          const above = (element, selector) => {
            let node = element;
            while (node && !node.matches?.(selector)) node = up(node);
            return node ?? null;
          };
          const host = element => element.getRootNode().host?.localName ?? '';
          const visible = element => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0;
          const says = element => !element.matches('style, script') && [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
          const everything = all(document);
          const dialogs = everything.filter(element => element.matches('uui-modal-dialog, uui-modal-sidebar'));
          const dialog = dialogs.filter(one => one.hasAttribute('is-open') && !one.hasAttribute('is-closing')).at(-1);
          const inDialog = dialog ? within(dialog) : [];
          const kind = inDialog.find(element => /^umb-.*(modal|workspace)/.test(element.localName));
          const uppermost = kind?.localName ?? (dialog ? 'dialog' : '');
          const blanks = everything.filter(element => element.matches(missing) && visible(element)).map(element => element.localName);
          if (dialog && !inDialog.some(says)) blanks.push(`${uppermost} is empty`);
          globalThis.walkThings = [];
          const around = dialog ? inDialog : everything.filter(element => element.matches(part)).flatMap(within);
          const things = around.filter(element =>
            element.matches(pressable) && !host(element).startsWith('uui-') && visible(element) && !element.disabled && !element.matches('[target=_blank]') &&
            !(dialog && above(element, '[slot=actions]') && !host(element).includes('entity-action'))
          ).map(element => {
            const number = walkThings.push(element) - 1;
            const of = host(element);
            const bundle = above(element, 'umb-entity-actions-bundle');
            const mark = element.dataset.mark ?? '';
            const label = anyEntry.test(of) ? element.localName
              : element.label || element.getAttribute('aria-label') || mark || element.textContent.trim().replace(/\s+/g, ' ').slice(0, 60) || element.localName;
            return {
              number, host: of, mark: anyEntry.test(of) ? '' : mark, label: bundle?.label ? label.replace(bundle.label, '…') : label,
              owner: bundle?.entityType ?? '', dialog: uppermost,
            };
          });
          return { path: location.pathname, dialogs: dialogs.length, uppermost, isMoving: dialogs.some(one => !one.hasAttribute('is-open')), blanks, things };
        }
        """;

    // A dialog that slides, a file that has just come and a list that has grown are looked at again.
    private const string Rest =
        $$"""
        async part => {
          const look = {{Look}};
          performance.setResourceTimingBufferSize(10000);
          let last = '';
          for (let i = 0, same = 0; i < 50 && same < 2; i++) {
            await new Promise(done => { requestIdleCallback(done); setTimeout(done, 1000); });
            await new Promise(done => setTimeout(done, 20));
            const sight = look(part);
            const now = JSON.stringify({ ...sight, files: performance.getEntriesByType('resource').length });
            same = now === last && !sight.isMoving ? same + 1 : 0;
            last = now;
          }
          return last;
        }
        """;

    // The parts of the client's buttons that carry the link or answer the keyboard.
    private const string Press =
        """
        number => {
          const element = globalThis.walkThings?.[number];
          if (!element?.isConnected) return false;
          element.scrollIntoView({ block: 'nearest' });
          (element.shadowRoot?.querySelector('#label-button, a, button') ?? element).click();
          return true;
        }
        """;

    /// <summary>What is to be seen now.</summary>
    public static async Task<Sight> LookAsync(IPage page, string part) =>
        Read(await AskAsync<string>(page, $"part => JSON.stringify(({Look})(part))", part));

    /// <summary>What is to be seen once nothing moves and several looks have shown the same; or nothing, if the page was left meanwhile.</summary>
    public static async Task<Sight?> RestAsync(IPage page, string part)
    {
        try
        {
            return Read(await AskAsync<string>(page, Rest, part));
        }
        catch (PlaywrightException exception) when (exception.Message.Contains(PageLeft, StringComparison.Ordinal))
        {
            return null;
        }
    }

    /// <summary>Presses it as the browser does for somebody who uses the keyboard.</summary>
    /// <returns>Whether it was still there.</returns>
    public static Task<bool> PressAsync(IPage page, Thing thing) => AskAsync<bool>(page, Press, thing.Number);

    // A page that has stopped answers nothing, and is not waited for.
    private static Task<T> AskAsync<T>(IPage page, string script, object about) =>
        page.EvaluateAsync<T>(script, about).WaitAsync(LongestAnswer);

    private static Sight Read(string seen)
    {
        Sight sight = JsonSerializer.Deserialize<Sight>(seen, JsonSerializerOptions.Web)!;
        return sight with { Things = [.. sight.Things.DistinctBy(thing => thing with { Number = 0 }).GroupBy(thing => thing.Host).SelectMany(OneForMany)] };
    }

    // The icons to choose from are some hundreds, the kinds of block some dozens.
    private static IEnumerable<Thing> OneForMany(IGrouping<string, Thing> alike) =>
        alike.Count() <= MostAlike || alike.Key.Contains("toolbar", StringComparison.Ordinal)
            ? alike
            : alike.Where((thing, index) => index == 0 || thing.Mark.Length > 0);
}
