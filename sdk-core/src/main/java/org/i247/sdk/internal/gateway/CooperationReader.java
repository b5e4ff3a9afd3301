package org.i247.sdk.internal.gateway;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.i247.sdk.cooperation.BureauCertificate;
import org.i247.sdk.cooperation.CertificateUse;
import org.i247.sdk.cooperation.Confirmation;
import org.i247.sdk.cooperation.ConfirmationDetails;
import org.i247.sdk.cooperation.FeedItem;
import org.i247.sdk.cooperation.FeedPage;
import org.i247.sdk.cooperation.SentMessage;
import org.i247.sdk.internal.json.MemberRules;
import org.i247.sdk.internal.text.UtcTime;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;

/** Reads what bureaus say to each other (contract, section 6). */
final class CooperationReader {
    private static final int MOST_ITEMS = 50;

    private CooperationReader() {}

    /**
     * Reads how a request for a confirmation stands. A state that is not known counts as not yet answered.
     *
     * @param members the members as they came
     * @return how it stands
     * @throws MemberException if they break the contract
     */
    static Confirmation confirmation(Members members) {
        MemberRules.id(members, "confirmationId");
        String state = MemberRules.required(members.text("state"), "state");
        members.text("text");
        members.text("answerText");
        ConfirmationDetails details = new ConfirmationDetails(members);
        return switch (state) {
            case "CONFIRMED" -> new Confirmation.Confirmed(details);
            case "REFUTED" -> new Confirmation.Refuted(details);
            case "EXPIRED" -> new Confirmation.Expired(details);
            default -> new Confirmation.Asked(details);
        };
    }

    /**
     * Reads a page of an inbox.
     *
     * @param members the members as they came
     * @param name the name of the list
     * @param reader reads each
     * @param <T> alerts or messages
     * @return the page
     * @throws MemberException if they break the contract; one that cannot be read makes the page unreadable, since a page
     *     without it would pass it over
     */
    static <T extends FeedItem> FeedPage<T> page(Members members, String name, Function<Members, T> reader) {
        List<Members> list = MemberRules.requiredList(members, name);
        if (list.size() > MOST_ITEMS) {
            throw new MemberException(name, "RANGE");
        }
        List<T> items = new ArrayList<>(list.size());
        Set<String> ids = new HashSet<>();
        for (Members each : list) {
            String place = name + "[" + items.size() + "]";
            T item = MemberRules.within(place, () -> reader.apply(each));
            if (!ids.add(item.id())) {
                throw new MemberException(place, "UNIQUE");
            }
            items.add(item);
        }
        String cursor = MemberRules.required(members.text("cursor"), "cursor");
        if (cursor.isEmpty()) {
            throw new MemberException("cursor", "FORMAT");
        }
        return new FeedPage<>(items, cursor);
    }

    /**
     * Reads what the gateway says of a message that it took.
     *
     * @param members the members as they came
     * @return id and time
     * @throws MemberException if they break the contract
     */
    static SentMessage sent(Members members) {
        return new SentMessage(
                MemberRules.id(members, "messageId"), MemberRules.formed(members, "sentAt", UtcTime::parse));
    }

    /**
     * Reads a bureau's certificates.
     *
     * @param members the members as they came
     * @return the certificates
     * @throws MemberException if they break the contract
     */
    static List<BureauCertificate> certificates(Members members) {
        List<BureauCertificate> all = new ArrayList<>();
        for (Members each : MemberRules.requiredList(members, "certificates")) {
            all.add(MemberRules.within(
                    "certificates[" + all.size() + "]",
                    () -> new BureauCertificate(
                            MemberRules.formed(each, "use", CertificateUse::new),
                            MemberRules.formed(each, "certificate", CooperationReader::certificate))));
        }
        return all;
    }

    private static X509Certificate certificate(String base64) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(
                            new ByteArrayInputStream(Base64.getDecoder().decode(base64)));
        } catch (CertificateException e) {
            throw new IllegalArgumentException("a certificate is X.509 in DER", e);
        }
    }
}
