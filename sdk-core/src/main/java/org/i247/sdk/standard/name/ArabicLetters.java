package org.i247.sdk.standard.name;

import java.util.List;

/**
 * Letters of the Arabic script (ICAO Doc 9303-3 section 6.C and appendix B). The scheme can be read back: X escapes the
 * letter that follows, short vowels are not written, and a shadda doubles.
 */
final class ArabicLetters {
    static final int SHADDA = 0x0651;

    private static final int TEH_MARBUTA = 0x0629;
    private static final LetterTable ZONE = LetterTable.of("""
            ء=XE آ=XAA أ=XAE ؤ=U إ=I ئ=XI ا=A ب=B ة=XTA ت=T ث=XTH ج=J ح=XH خ=XKH د=D ذ=XDH ر=R ز=Z س=S ش=XSH ص=XSS
            ض=XDZ ط=XTT ظ=XZZ ع=E غ=G ف=F ق=Q ك=K ل=L م=M ن=N ه=H و=W ى=XAY ي=Y ٱ=XXA ٹ=XXT ټ=XRT پ=P ځ=XKE څ=XXH
            چ=XC ڈ=XXD ډ=XDR ڑ=XXR ړ=XRR ږ=XRX ژ=XJ ښ=XXS ڤ=V ڥ=XF ک=XKK ګ=XXK ڭ=XNG گ=XGG ں=XNN ڼ=XXN ھ=XDO ۀ=XYH
            ہ=XXG ۂ=XGE ۃ=XTG ی=XYA|Y|XAY ۍ=XXY ې=Y ے=XYB ۓ=XBE
            ـ= ڜ= ڢ= ڧ= ڨ=""");

    /** What the letters are heard as. Short vowels and the difference between W and U, or Y and I, are not to be had. */
    private static final LetterTable HEARD = LetterTable.of("""
            ء= آ=A أ=A ؤ=U إ=I ئ=I ا=A ب=B ة=A ت=T ث=TH ج=J ح=H خ=KH د=D ذ=DH ر=R ز=Z س=S ش=SH ص=S ض=D ط=T ظ=Z ع=
            غ=GH ف=F ق=Q ك=K ل=L م=M ن=N ه=H و=U ى=A ي=I ٱ=A ٹ=T ټ=T پ=P ځ=DZ څ=TS چ=CH ڈ=D ډ=D ڑ=R ړ=R ږ=ZH ژ=ZH
            ښ=SH ڤ=V ڥ=V ک=K ګ=G ڭ=NG گ=G ں=N ڼ=N ھ=H ۀ=A ہ=H ۂ=A ۃ=A ی=I ۍ=I ې=E ے=E ۓ=E ـ= ڜ=SH ڢ=F ڧ=Q ڨ=G""");

    private ArabicLetters() {}

    /**
     * The forms of a letter.
     *
     * @param last whether the letter ends a component of the name
     */
    static List<String> of(int letter, boolean last, Style style) {
        if (style == Style.SPOKEN) {
            return HEARD.of(letter);
        }
        return letter == TEH_MARBUTA && last ? List.of("XAH") : ZONE.of(letter);
    }
}
