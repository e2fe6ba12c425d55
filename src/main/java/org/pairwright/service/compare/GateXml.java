package org.pairwright.service.compare;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.pairwright.domain.suite.GateResult;
import org.pairwright.domain.suite.GateVerdict;

/// What gates said, as the XML in which JUnit reports tests: a test for each gate and candidate.
final class GateXml {
    private static final int UNKNOWN = 0xfffd;

    private final XMLStreamWriter xml;

    private GateXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(String title, List<Judged> judged) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new GateXml(xml).write(title, judged);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML can't be written in memory.", e);
        }
        return text + "\n";
    }

    private void write(String title, List<Judged> judged) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        attribute("name", title);
        attribute("tests", Integer.toString(judged.size()));
        attribute("failures", Long.toString(count(judged, false)));
        attribute("errors", Long.toString(count(judged, true)));
        attribute("skipped", "0");
        for (Judged each : judged) {
            xml.writeCharacters("\n");
            test(title, each);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static long count(List<Judged> judged, boolean untold) {
        return judged.stream()
                .filter(it ->
                        !it.result().passed()
                                && untold == (it.result().verdict() == GateVerdict.NO_DATA))
                .count();
    }

    private void test(String title, Judged judged) throws XMLStreamException {
        GateResult result = judged.result();
        xml.writeStartElement("testcase");
        attribute("classname", title + "." + judged.candidate());
        attribute("name", GateWords.asks(result.gate()));
        attribute("time", "0");
        if (!result.passed()) {
            xml.writeStartElement(result.verdict() == GateVerdict.NO_DATA ? "error" : "failure");
            attribute("message", GateWords.found(result));
            attribute("type", result.verdict().code());
            xml.writeEndElement();
        }
        xml.writeStartElement("system-out");
        xml.writeCharacters(
                "%s: %s (%,d items, %,d labels, %,d annotators)"
                        .formatted(
                                GateWords.verdict(result),
                                GateWords.found(result),
                                result.items(),
                                result.labels(),
                                result.annotators()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    /// What XML can't hold, even escaped, becomes the character for unknown ones.
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder();
        text.codePoints().map(c -> isLegal(c) ? c : UNKNOWN).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return c > 0xffff || (c >= ' ' && c < 0xfffe && (c < 0xd800 || c > 0xdfff));
    }
}
