package org.i247.sdk.standard.nist;

import java.time.Instant;
import java.time.LocalDate;
import org.i247.sdk.standard.CountryCode;

/** Transactions that were invented for the tests. */
final class Prints {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final CountryCode UTOPIA = CountryCode.of("UTO");
    static final NistImage WSQ =
            NistImage.of(new byte[] {(byte) 0xff, (byte) 0xa0, 0x1c, 0x1d, 0x1e, 0x1f, 0, '1', '.'});

    private Prints() {}

    static NistTransactionBuilder transaction(TransactionType type) {
        return NistTransaction.builder(type)
                .date(DAY)
                .time(Instant.parse("2026-11-23T10:00:00Z"))
                .priority(2)
                .origin(Agency.of("UT-NCB", "NCB Utopia", "UTO"))
                .controlNumber(TransactionControlNumber.of(2026, 4711));
    }

    static NistRecord text() {
        return DescriptiveText.builder()
                .caseReference(UTOPIA, "2026/17")
                .personReference(UTOPIA, "P-4711")
                .fingerprintedOn(DAY)
                .name("ERIKSSON", "ANNA MARIA")
                .dateOfBirth(LocalDate.of(1974, 8, 12))
                .nationality(UTOPIA)
                .sex("F")
                .build();
    }

    static NistRecord finger(int idc, int position) {
        return NistRecord.builder(14)
                .idc(idc)
                .impression(1)
                .captured("UT-NCB", DAY)
                .position(position)
                .image(WSQ, 640, 480, 500)
                .build();
    }

    static NistRecord slap(int idc) {
        return NistRecord.builder(4)
                .idc(idc)
                .impression(0)
                .position(13)
                .image(WSQ, 1600, 1500, 500)
                .build();
    }

    static NistRecord mark(int idc) {
        return NistRecord.builder(13)
                .idc(idc)
                .impression(4)
                .captured("UT-NCB", DAY)
                .position(0)
                .image(WSQ, 640, 480, 1000)
                .build();
    }

    static NistTransaction cps() {
        return transaction(TransactionType.CPS)
                .add(text())
                .add(slap(1))
                .add(finger(2, 1))
                .add(finger(3, 2))
                .build();
    }

    static NistTransaction cpsXml() {
        return transaction(TransactionType.CPS)
                .add(text())
                .add(slap(1))
                .add(finger(2, 1))
                .buildXml();
    }
}
