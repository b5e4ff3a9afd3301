package org.i247.sdk.standard.name;

/**
 * Georgian and Armenian letters, as the passports of the two countries bear them, in capitals: the Georgian national system of 2002, and
 * the Armenian one of BGN/PCGN without its marks.
 */
final class CaucasianLetters {
    static final LetterTable TABLE = LetterTable.of("""
            Ა=A Ბ=B Გ=G Დ=D Ე=E Ვ=V Ზ=Z Თ=T Ი=I Კ=K Ლ=L Მ=M Ნ=N Ო=O Პ=P Ჟ=ZH Რ=R Ს=S Ტ=T Უ=U Ფ=P Ქ=K Ღ=GH Ყ=Q Შ=SH
            Ჩ=CH Ც=TS Ძ=DZ Წ=TS Ჭ=CH Ხ=KH Ჯ=J Ჰ=H
            Ա=A Բ=B Գ=G Դ=D Ե=E Զ=Z Է=E Ը=Y Թ=T Ժ=ZH Ի=I Լ=L Խ=KH Ծ=TS Կ=K Հ=H Ձ=DZ Ղ=GH Ճ=CH Մ=M Յ=Y Ն=N Շ=SH Ո=O
            Չ=CH Պ=P Ջ=J Ռ=R Ս=S Վ=V Տ=T Ր=R Ց=TS Ւ=V Փ=P Ք=K Օ=O Ֆ=F""");

    private CaucasianLetters() {}
}
