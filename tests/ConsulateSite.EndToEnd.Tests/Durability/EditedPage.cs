using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace ConsulateSite.EndToEnd.Tests.Durability;

/// <summary>A page of the busy editor as it is stored: which number its draft carries, and which its published version.</summary>
/// <param name="Draft">The number of the draft; 0 while the page does not exist.</param>
/// <param name="Published">The number of what is published; 0 for nothing.</param>
internal sealed record EditedPage(int Draft, int Published)
{
    private const string VersionOfPage = "SELECT v.Id, v.\"Values\" FROM ContentVersion v JOIN Node n ON n.Id = v.NodeId WHERE n.\"Key\" = $key AND ";

    /// <summary>Reads a page and asserts that every culture of a version carries the same number, in its name and in its value.</summary>
    public static EditedPage Read(string dataDirectory, int page)
    {
        using SqliteConnection connection = new($"Data Source={DatabaseFile.PathIn(dataDirectory)};Pooling=False");
        connection.Open();
        return new EditedPage(NumberOf(connection, page, "v.Current = 1"), NumberOf(connection, page, "v.Published = 1"));
    }

    /// <summary>Asserts that every published page answers in every culture at the address that its name makes, with its text.</summary>
    public static async Task AssertServedAsync(Uri site, string dataDirectory)
    {
        using HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = site };
        foreach (int page in Enumerable.Range(0, BusyEditor.Pages))
        {
            int number = Read(dataDirectory, page).Published;
            foreach (string culture in number > 0 ? BusyEditor.Cultures : [])
            {
                string name = BusyEditor.NameOf(page, number, culture);
                string news = culture switch { "ar" => "الأخبار", "fr" => "actualites", _ => "news" };
                string address = $"/{culture}/{news}/{name.ToLowerInvariant().Replace(' ', '-')}/";
                using HttpResponseMessage response = await client.GetAsync(new Uri(address, UriKind.Relative));
                Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address} answered {response.StatusCode}.");
                Assert.Contains(name, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }
        }
    }

    private static int NumberOf(SqliteConnection connection, int page, string which)
    {
        if (Query(connection, VersionOfPage + which, ("$key", BusyEditor.KeyOf(page).ToString().ToUpperInvariant())) is not [[long version, string values]])
        {
            return 0;
        }

        using JsonDocument json = JsonDocument.Parse(values);
        string[] names =
        [
            .. Query(connection, "SELECT Culture, Name FROM ContentVersionCulture WHERE VersionId = $version", ("$version", version))
                .Select(row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal),
        ];
        int number = int.Parse(names[0].Split(' ')[3], CultureInfo.InvariantCulture);
        Assert.Equal(
            BusyEditor.Cultures.Select(culture => $"{culture} {BusyEditor.NameOf(page, number, culture)}").Order(StringComparer.Ordinal), names);
        Assert.All(BusyEditor.Cultures, culture => Assert.Equal(BusyEditor.NameOf(page, number, culture), Text(json, culture)));
        return number;
    }

    private static string? Text(JsonDocument values, string culture) =>
        values.RootElement.GetProperty("summary").EnumerateArray().Single(value => value.GetProperty("c").GetString() == culture).GetProperty("v").GetString();

    private static List<object[]> Query(SqliteConnection connection, string sql, (string Name, object Value) parameter)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are constants of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue(parameter.Name, parameter.Value);
        List<object[]> rows = [];
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            object[] row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }
}
