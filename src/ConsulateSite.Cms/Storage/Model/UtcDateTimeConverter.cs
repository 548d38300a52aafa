using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ConsulateSite.Cms.Storage.Model;

/// <summary>Stores dates in UTC and reads them back as UTC, whatever kind they had in memory.</summary>
internal sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    date => date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : date,
    date => DateTime.SpecifyKind(date, DateTimeKind.Utc));
