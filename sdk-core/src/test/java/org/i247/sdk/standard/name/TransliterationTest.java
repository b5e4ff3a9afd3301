package org.i247.sdk.standard.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.i247.sdk.standard.name.NameVectors.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TransliterationTest {
    /**
     * Names that begin with letters for which the edition of 2015 has another form in Ukrainian. The rows have the form of
     * the editions before.
     */
    private static final Set<String> OLDER_EDITION = Set.of("Їжакевич Юлія", "Щербина Єва");

    @ParameterizedTest
    @MethodSource("rows")
    void names_of_the_vectors_have_the_forms_that_are_allowed(Row row) {
        Transliteration name = Transliteration.of(row.left(), Locale.forLanguageTag(row.right()));
        String[] allowed = row.expected().split(" \\| ");

        assertThat(name.forms()).contains(allowed);
        if (!OLDER_EDITION.contains(row.left())) {
            assertThat(allowed).contains(name.zoneForm());
        }
        assertThat(name.isComplete()).isTrue();
    }

    static Stream<Row> rows() {
        return NameVectors.of("translit").stream();
    }

    /** Section 6.A: what is there besides a letter that loses its mark. */
    @ParameterizedTest
    @CsvSource({
        "Ä,AE|A",
        "Å,AA|A",
        "Æ,AE",
        "Ð,D",
        "Ñ,N|NXX",
        "Ö,OE|O",
        "Ø,OE",
        "Ü,UE|U|UXX",
        "Þ,TH",
        "Đ,D",
        "Ħ,H",
        "ı,I",
        "İ,I",
        "Ĳ,IJ",
        "Ŀ,L",
        "Ł,L",
        "Ŋ,N",
        "Œ,OE",
        "Ŧ,T",
        "ẞ,SS",
        "ß,SS"
    })
    void latin_letters_of_their_own(String letter, String forms) {
        assertThat(Transliteration.of(letter).forms()).containsExactlyInAnyOrder(forms.split("\\|"));
    }

    @Test
    void latin_letters_with_a_mark_lose_it() {
        assertThat(Transliteration.of("ÀÁÂÃÇÈÉÊËÌÍÎÏÒÓÔÕÙÚÛÝĀĂĄĆĈĊČĎĒĔĖĘĚĜĞĠĢĤĨĪĬĮĴĶĹĻĽŃŅŇŌŎŐŔŖŘŚŜŞŠŢŤŨŪŬŮŰŲŴŶŸŹŻŽ")
                        .forms())
                .containsExactly("AAAACEEEEIIIIOOOOUUUYAAACCCCDEEEEEGGGGHIIIIJKLLLNNNOOORRRSSSSTTUUUUUUWYYZZZ");
    }

    @Test
    void a_state_chooses_alike_for_each_letter_of_a_name() {
        assertThat(Transliteration.of("Müller Gürtel").forms())
                .containsExactly("MUELLER<GUERTEL", "MUXXLLER<GUXXRTEL", "MULLER<GURTEL");
    }

    @Test
    void the_plain_letter_comes_first_where_documents_bear_it() {
        assertThat(Transliteration.of("Gündoğan", Locale.forLanguageTag("tr")).zoneForm())
                .isEqualTo("GUNDOGAN");
        assertThat(Transliteration.of("Müller", Locale.GERMAN).zoneForm()).isEqualTo("MUELLER");
    }

    /** Section 6.B, row by row. */
    @ParameterizedTest
    @CsvSource({
        "ru,АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ,ABVGDEEZHZIIKLMNOPRSTUFKHTSCHSHSHCHIEYEIUIA",
        "be,АБВГДЕЁЖЗІЙКЛМНОПРСТУЎФХЦЧШЫЬЭЮЯ,ABVHDEIOZHZIIKLMNOPRSTUUFKHTSCHSHYEIUIA",
        "uk,АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ,ABVHGDEIEZHZYIIIKLMNOPRSTUFKHTSCHSHSHCHIUIA",
        "bg,АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯ,ABVGDEZHZIIKLMNOPRSTUFKHTSCHSHSHTIEIUIA",
        "sr,АБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ,ABVGDDEZZIJKLLJMNNJOPRSTCUFHCCDZS",
        "mk,АБВГДЃЕЖЗЅИЈКЛЉМНЊОПРСТЌУФХЦЧЏШ,ABVGDGJEZHZDZIJKLLJMNNJOPRSTKJUFHCCHDJSH",
        "ru,ѪѴҐҒҺ,UYGGC"
    })
    void cyrillic_letters_by_language(String language, String letters, String form) {
        assertThat(Transliteration.of(letters, Locale.forLanguageTag(language)).zoneForm())
                .isEqualTo(form);
    }

    @Test
    void ukrainian_letters_at_the_beginning_of_a_name_are_others() {
        assertThat(Transliteration.of("Єва Їжак Йосип Юлія Яна", Locale.forLanguageTag("uk"))
                        .zoneForm())
                .isEqualTo("YEVA<YIZHAK<YOSYP<YULIIA<YANA");
    }

    @Test
    void serbian_documents_bear_g_and_the_table_says_h() {
        assertThat(Transliteration.of("Драган", Locale.forLanguageTag("sr")).forms())
                .containsExactly("DRAGAN", "DRAHAN");
    }

    @Test
    void a_language_that_is_not_known_gives_the_forms_of_all() {
        assertThat(Transliteration.of("Щегол").forms()).containsExactly("SHCHEGOL", "SHCHEHOL", "SHTEGOL");
    }

    /** Section 6.C, notes 2 and 3, and appendix B.5.7 and B.5.9. */
    @ParameterizedTest
    @CsvSource({
        "عبّاس,EBBAS",
        "عَبَّاس,EBBAS",
        "فضّة,FXDZXDZXAH",
        "ابو بكر محمد بن زكريا الرازي,ABW<BKR<MXHMD<BN<ZKRYA<ALRAZY",
        "جمال عبد الناصر,JMAL<EBD<ALNAXSSR",
        "إسماعيل عزّ الدين,ISMAEYL<EZZ<ALDYN",
        "جميلة نعيمة,JMYLXAH<NEYMXAH",
        "عبد العزيز بن متعب,EBD<ALEZYZ<BN<MTEB",
        "هاري الشماع,HARY<ALXSHMAE",
        "السفاح,ALSFAXH"
    })
    void arabic_names_of_the_standard(String name, String form) {
        assertThat(Transliteration.of(name).zoneForm()).isEqualTo(form);
    }

    /** Section 6.C, row by row; teh marbuta stands before another letter here. */
    @Test
    void arabic_letters() {
        String letters = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٱٹټپځڅچڈډڑړږژښکګڭگںڼھہۃۍېےۓ";
        String form = "XEXAAXAEUIXIABXTATXTHJXHXKHDXDHRZSXSHXSSXDZXTTXZZEGFQKLMNHWXAYYXXAXXTXRTPXKEXXHXCXXDXDRXXRXRRXRX"
                + "XJXXSXKKXXKXNGXGGXNNXXNXDOXXGXTGXXYYXYBXBE";

        assertThat(Transliteration.of(letters).zoneForm()).isEqualTo(form);
        assertThat(Transliteration.of("عَـبْدُ").zoneForm()).isEqualTo("EBD");
        assertThat(Transliteration.of("علی").forms()).containsExactly("ELXYA", "ELY", "ELXAY");
    }

    /** ELOT 743; the pairs are what reading it letter by letter gets wrong. */
    @ParameterizedTest
    @CsvSource({
        "Παπαδόπουλος,PAPADOPOULOS",
        "Ευάγγελος,EVANGELOS",
        "Ευτυχία,EFTYCHIA",
        "Γεώργιος Μπάμπης,GEORGIOS<BAMPIS",
        "Μαΐου,MAIOU",
        "Αθηνά Ξένου,ATHINA<XENOU",
        "Ψαρρός,PSARROS"
    })
    void greek_names(String name, String form) {
        assertThat(Transliteration.of(name).forms()).containsExactly(form);
    }

    @Test
    void hebrew_names_are_a_skeleton_with_choices() {
        assertThat(Transliteration.of("כהן").zoneForm()).isEqualTo("KHN");
        assertThat(Transliteration.of("יעקב").forms()).contains("YAKB", "YAKV", "IAKB");
    }

    @ParameterizedTest
    @CsvSource({"ტარეკ ოდამა,TAREK<ODAMA", "Տարեկ,TAREK", "탁종온,TAKJONGON", "박 서린,BAK<SEORIN"})
    void georgian_armenian_and_korean_names(String name, String form) {
        assertThat(Transliteration.of(name).zoneForm()).isEqualTo(form);
    }

    @Test
    void a_letter_without_a_table_is_left_out_and_said() {
        Transliteration name = Transliteration.of("塔雷克 Odama");

        assertThat(name.zoneForm()).isEqualTo("ODAMA");
        assertThat(name.isComplete()).isFalse();
        assertThat(Transliteration.of("").forms()).isEqualTo(List.of(""));
    }

    @Test
    void forms_are_bounded() {
        assertThat(Transliteration.of("ÄÅÑÖÜÄÅÑÖÜ").forms()).hasSize(16).doesNotHaveDuplicates();
    }

    @Test
    void a_name_does_not_show_itself() {
        assertThat(Transliteration.of("Müller").toString()).doesNotContainIgnoringCase("ller");
    }
}
