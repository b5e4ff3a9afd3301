package org.i247.sdk.standard.nist;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.ValueRule;

/**
 * Divides an XML transaction into its records. A document type is refused, so no entity can be declared or fetched. What
 * is not well-formed is refused as a whole: the standard has no way to go on.
 */
final class XmlReader {
    private static final int MOST_ELEMENTS = 200_000;
    private static final int DEEPEST = 64;

    private final Findings findings;
    private final List<NistRecord> records = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private final List<StringBuilder> texts = new ArrayList<>();
    private int elements;
    private int recordDepth;
    private int recordLine;
    private XmlRecordReader record = new XmlRecordReader();
    private boolean leaf;

    XmlReader(Findings findings) {
        this.findings = findings;
    }

    List<NistRecord> read(byte[] bytes) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(XmlText.decode(bytes)));
            while (reader.hasNext()) {
                read(reader, reader.next());
            }
        } catch (XMLStreamException e) {
            // The cause is left out: its message quotes the document.
            throw notWellFormed(
                    e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNumber());
        } catch (MissingResourceException e) {
            // The JDK's parser lacks some of its own messages, such as that for a control character in a document type.
            throw notWellFormed("");
        }
        if (records.isEmpty()) {
            throw new InvalidValueException(
                    ValueRule.FORMAT, "This is no ANSI/NIST-ITL transaction: the XML holds no record of one");
        }
        return records;
    }

    private static InvalidValueException notWellFormed(String place) {
        return new InvalidValueException(
                ValueRule.FORMAT, "This is no ANSI/NIST-ITL transaction: the XML is not well-formed" + place);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        return factory;
    }

    private void read(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new InvalidValueException(
                        ValueRule.FORMAT, "A transaction has no document type and no entities of its own");
            default -> {
                // Comments and processing instructions say nothing about a record.
            }
        }
    }

    private void start(XMLStreamReader reader) {
        elements++;
        if (elements > MOST_ELEMENTS || path.size() == DEEPEST) {
            throw new InvalidValueException(
                    ValueRule.LENGTH, "A transaction has at most " + MOST_ELEMENTS + " elements, " + DEEPEST + " deep");
        }
        path.add(reader.getLocalName());
        texts.add(new StringBuilder());
        leaf = true;
        if (recordDepth == 0 && XmlNames.isRecord(reader.getLocalName())) {
            recordDepth = path.size();
            recordLine = reader.getLocation().getLineNumber();
            record = new XmlRecordReader();
        }
    }

    private void text(XMLStreamReader reader) {
        if (recordDepth > 0 && !texts.isEmpty()) {
            texts.get(texts.size() - 1)
                    .append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }

    private void end() {
        String text = texts.remove(texts.size() - 1).toString().strip();
        int depth = path.size();
        if (depth == recordDepth) {
            finish();
        } else if (recordDepth > 0 && leaf) {
            record.add(path.subList(recordDepth, depth), text);
        }
        leaf = false;
        path.remove(depth - 1);
    }

    private void finish() {
        NistPlace place = new NistPlace(records.size() + 1, record.type(), 0, recordLine);
        if (place.recordType() == NistRecord.UNKNOWN) {
            findings.error(NistRule.RECORD_TYPE, place, "the record does not say its type");
        }
        records.add(record.record(place, findings));
        recordDepth = 0;
    }
}
