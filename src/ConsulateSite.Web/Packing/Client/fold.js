// Makes one word of the spellings of a word, in the order of the site's own analysis: a test compares the two.
(() => {
  const signs = /[\u00ad\u0610-\u061a\u061c\u0640\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u200c-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
  const letters = {
    "ڭ": "ك", "گ": "ك", "ک": "ك", "ڮ": "ك", "ݣ": "ك", "ڤ": "ف", "ڥ": "ف", "ڢ": "ف", "پ": "ب", "چ": "ج", "ڨ": "ق", "ڧ": "ق", "ژ": "ز",
    "ی": "ي", "ې": "ي", "ے": "ي", "ہ": "ه", "ە": "ه", "ھ": "ه", "ۃ": "ه", "ٱ": "ا", "ۆ": "و", "ۋ": "و", "ۇ": "و",
    "آ": "ا", "أ": "ا", "إ": "ا", "ى": "ي", "ة": "ه", "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i",
  };
  const prefixes = ["ال", "وال", "بال", "كال", "فال", "لل", "و"];
  const suffixes = ["ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة", "ي"];

  const fold = (word) => word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(signs, "")
    .replace(/./gu, (letter) => letters[letter] ?? (/[à-ɏ]/.test(letter) ? letter.normalize("NFD").replace(/[\u0300-\u036f]/g, "") : letter));

  const stem = (word) => {
    const prefix = prefixes.find((start) => word.startsWith(start) && word.length >= (start.length === 1 ? 4 : start.length + 2));
    let rest = prefix ? word.slice(prefix.length) : word;
    for (const suffix of suffixes) {
      if (rest.length >= suffix.length + 2 && rest.endsWith(suffix)) {
        rest = rest.slice(0, -suffix.length);
      }
    }
    return rest;
  };

  // A stem is added to the word of Arabic letters: whoever types the whole word finds it first.
  const terms = (word) => {
    const folded = fold(word);
    const rest = /[\u0621-\u064a]/.test(folded) ? stem(folded) : folded;
    return rest === folded ? folded : [folded, rest];
  };
  window.packWords = { fold, stem, terms };
})();
