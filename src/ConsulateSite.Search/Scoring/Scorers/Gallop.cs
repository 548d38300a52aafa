namespace ConsulateSite.Search.Scoring.Scorers;

/// <summary>Finds a place in ascending numbers by growing steps, because it is most often near.</summary>
internal static class Gallop
{
    /// <summary>The first place from <paramref name="start"/> on whose number is not below the given one, or the end.</summary>
    public static int To(int[] numbers, int start, int end, int number)
    {
        if (start >= end || numbers[start] >= number)
        {
            return start;
        }

        int step = 1;
        int low = start + 1;
        int high = start + step;
        while (high < end && numbers[high] < number)
        {
            low = high + 1;
            step <<= 1;
            high += step;
        }

        high = Math.Min(high, end);
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = numbers[middle] < number ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
