package org.i247.sdk.standard.nist;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes records as XML of INTERPOL's implementation, in UTF-8. */
final class XmlWriter {
    private final XMLStreamWriter out;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<String> open = new ArrayList<>();

    private XmlWriter() throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
    }

    static byte[] write(List<NistRecord> records) {
        try {
            XmlWriter writer = new XmlWriter();
            writer.document(records);
            return writer.bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
    }

    private void document(List<NistRecord> records) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("itl", XmlNames.ROOT, XmlNames.NAMESPACES.get("itl"));
        for (Map.Entry<String, String> each : new TreeMap<>(XmlNames.NAMESPACES).entrySet()) {
            out.writeNamespace(each.getKey(), each.getValue());
        }
        for (NistRecord record : records) {
            start("itl:" + XmlNames.RECORDS.get(record.type()));
            start("biom:" + XmlNames.RECORD_TYPE);
            out.writeCharacters(Integer.toString(record.type()));
            out.writeEndElement();
            fields(record);
            closeTo(0);
            out.writeEndElement();
        }
        out.writeEndElement();
        out.writeEndDocument();
        out.close();
    }

    private void fields(NistRecord record) throws XMLStreamException {
        List<XmlPlace> places = XmlTable.of(record.type());
        int from = 0;
        while (from < places.size()) {
            int end = from + 1;
            while (end < places.size() && places.get(end).isBeside(places.get(from))) {
                end++;
            }
            NistField field = record.field(places.get(from).field()).orElse(null);
            if (field != null) {
                group(record.type(), field, places.subList(from, end));
            }
            from = end;
        }
    }

    /** The elements of one field, once for each subfield. */
    private void group(int type, NistField field, List<XmlPlace> places) throws XMLStreamException {
        if (field.isBinary()) {
            String image = Base64.getEncoder().encodeToString(field.raw().copy());
            element(type, places.get(0), image);
            return;
        }
        List<List<String>> subfields = field.subfields();
        for (int i = 0; i < subfields.size(); i++) {
            if (!places.get(0).holds(i)) {
                continue;
            }
            List<String> items = XmlValues.split(type, field.number(), subfields.get(i));
            for (XmlPlace place : places) {
                int index = Math.max(place.item(), 1) - 1;
                if (index < items.size() && !items.get(index).isEmpty()) {
                    element(type, place, XmlValues.toXml(type, field.number(), items.get(index)));
                }
            }
            if (i + 1 < subfields.size()) {
                closeTo(Math.min(open.size(), shared(places) - 1));
            }
        }
    }

    /** How many elements all the places have in common; of a single one all but itself. */
    private static int shared(List<XmlPlace> places) {
        int shared = places.get(0).path().size();
        for (XmlPlace place : places) {
            int same = 0;
            while (same < Math.min(shared, place.path().size() - 1)
                    && place.path().get(same).equals(places.get(0).path().get(same))) {
                same++;
            }
            shared = same;
        }
        return places.size() == 1 ? shared + 1 : shared;
    }

    private void element(int type, XmlPlace place, String text) throws XMLStreamException {
        List<String> path = place.path().stream()
                .map(name -> name.equals("*") ? XmlNames.IMAGES.get(type) : name)
                .toList();
        int parents = path.size() - 1;
        int same = 0;
        while (same < Math.min(open.size(), parents) && open.get(same).equals(path.get(same))) {
            same++;
        }
        closeTo(same);
        for (String name : path.subList(same, parents)) {
            start(name);
            open.add(name);
        }
        start(path.get(parents));
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private void closeTo(int depth) throws XMLStreamException {
        while (open.size() > depth) {
            out.writeEndElement();
            open.remove(open.size() - 1);
        }
    }

    private void start(String name) throws XMLStreamException {
        int colon = name.indexOf(':');
        String prefix = name.substring(0, colon);
        out.writeStartElement(prefix, name.substring(colon + 1), XmlNames.NAMESPACES.get(prefix));
    }
}
