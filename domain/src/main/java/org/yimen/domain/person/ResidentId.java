package org.yimen.domain.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * A resident identity number 公民身份号码 of 18 characters (GB 11643), or a permit of the same form:
 * residence permits of people from Hong Kong, Macao and Taiwan (81, 82, 83), permanent residence
 * cards of foreigners (first digit 9). Cannot exist wrong; lower-case x becomes X. Immutable.
 *
 * <p>Regions are checked by form and not by a list, because people keep the code of a county that
 * was abolished. The code 999999 is given to nobody and stands for invented persons.
 *
 * @param value the number in full
 */
public record ResidentId(String value) implements IdentityNumber {
  private static final int LENGTH = 18;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";
  private static final String INVENTED_REGION = "999999";

  /** Older than any living person and any sample in the standard (1880). */
  private static final int FIRST_YEAR = 1800;

  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82", "83");

  /**
   * @throws IllegalArgumentException if the number is wrong; {@link #check} tells without throwing
   */
  public ResidentId {
    value = canonical(value);
    fault(value, LocalDate.MAX)
        .ifPresent(
            f -> {
              throw new IllegalArgumentException("not a resident identity number: " + f.word());
            });
  }

  /**
   * Whether this text is a resident identity number; a wrong one blocks.
   *
   * @param today the birth date may be this day but no later one
   */
  public static IdentityCheck check(String text, LocalDate today) {
    return new IdentityCheck(IdentityKind.ID, fault(canonical(text), today));
  }

  /**
   * The number of an invented person 虚构人员 for tests and demonstrations.
   *
   * @param sequence 0 to 999
   */
  public static ResidentId invented(LocalDate birth, int sequence) {
    if (sequence < 0 || sequence > 999)
      throw new IllegalArgumentException("sequence must be 0 to 999, was " + sequence);
    String body =
        INVENTED_REGION
            + pad(birth.getYear(), 4)
            + pad(birth.getMonthValue(), 2)
            + pad(birth.getDayOfMonth(), 2)
            + pad(sequence, 3);
    return new ResidentId(body + checkDigit(body));
  }

  @Override
  public IdentityType type() {
    return IdentityType.RESIDENT_ID;
  }

  /** The day of birth. */
  public LocalDate birthDate() {
    return LocalDate.of(digits(value, 6, 10), digits(value, 10, 12), digits(value, 12, 14));
  }

  /**
   * Age in completed years 周岁. Who was born on 29 February completes a year on 1 March where the
   * year has no such day.
   *
   * @throws IllegalArgumentException if the day lies before the birth
   */
  public int ageOn(LocalDate day) {
    if (day.isBefore(birthDate()))
      throw new IllegalArgumentException("no age before birth; asked for " + day);
    return (int) ChronoUnit.YEARS.between(birthDate(), day);
  }

  /** The public mask. */
  @Override
  public String toString() {
    return maskedForPublic();
  }

  private static String canonical(String text) {
    return text.length() == LENGTH && text.endsWith("x") ? text.substring(0, 17) + "X" : text;
  }

  private static Optional<IdentityFault> fault(String text, LocalDate latestBirth) {
    if (text.codePointCount(0, text.length()) != LENGTH) return Optional.of(IdentityFault.LENGTH);
    if (!hasOnlyItsCharacters(text)) return Optional.of(IdentityFault.CHARACTER);
    if (!hasRegion(text)) return Optional.of(IdentityFault.REGION);
    if (!hasDate(text, latestBirth)) return Optional.of(IdentityFault.DATE);
    return checkDigit(text) == text.charAt(LENGTH - 1)
        ? Optional.empty()
        : Optional.of(IdentityFault.CHECK_DIGIT);
  }

  private static boolean hasOnlyItsCharacters(String text) {
    return text.length() == LENGTH
        && text.chars().limit(LENGTH - 1).allMatch(c -> c >= '0' && c <= '9')
        && CHECK_DIGITS.indexOf(text.charAt(LENGTH - 1)) >= 0;
  }

  /** Behind a leading 9 stand the place of application and a country, which no list here bounds. */
  private static boolean hasRegion(String text) {
    return text.startsWith("9") || PROVINCES.contains(text.substring(0, 2));
  }

  private static boolean hasDate(String text, LocalDate latest) {
    int year = digits(text, 6, 10);
    try {
      LocalDate birth = LocalDate.of(year, digits(text, 10, 12), digits(text, 12, 14));
      return year >= FIRST_YEAR && !birth.isAfter(latest);
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private static char checkDigit(String text) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) sum += (text.charAt(i) - '0') * WEIGHTS[i];
    return CHECK_DIGITS.charAt(sum % 11);
  }

  private static int digits(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static String pad(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
