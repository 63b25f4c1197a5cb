/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pdf.sign;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.pbxdoc.pdf.sign.SigningException.Reason;

/**
 * Signs a report that pbxdoc wrote: into a prepared field, visibly, added at the end of the file so that what stands in it,
 * earlier signatures among it, stays byte for byte.
 */
public final class PdfSigner {
    private static final String MAKER = "pbxdoc";
    private static final COSName SUBFILTER = COSName.getPDFName("ETSI.CAdES.detached");
    private static final COSName PERMISSIONS = COSName.getPDFName("Perms");
    private static final COSName CERTIFIED = COSName.getPDFName("DocMDP");

    private final SigningKey key;
    private final SigningWords words;

    /**
     * @param key whose signature it is
     * @param words what is seen of it
     */
    public PdfSigner(SigningKey key, SigningWords words) {
        this.key = key;
        this.words = words;
    }

    /**
     * Writes {@code report} with {@code signature} to {@code out}, which stays open.
     *
     * @return the name of the field that was signed
     * @throws SigningException if the report cannot be signed; nothing was written then
     * @throws IOException if {@code out} cannot be written
     */
    public String sign(byte[] report, Signature signature, OutputStream out) throws SigningException, IOException {
        try (PDDocument pdf = open(report)) {
            PDAcroForm form = form(pdf);
            PDSignatureField field = field(form, signature.field());
            sign(pdf, form, field, signature);
            pdf.saveIncremental(out);
            return field.getFullyQualifiedName();
        }
    }

    private static PDDocument open(byte[] report) throws SigningException {
        try {
            return Loader.loadPDF(report);
        } catch (InvalidPasswordException e) {
            throw new SigningException(Reason.NOT_A_PDF, List.of(), e);
        } catch (IOException | RuntimeException e) {
            throw new SigningException(Reason.NOT_A_PDF, List.of(), e);
        }
    }

    private static PDAcroForm form(PDDocument pdf) throws SigningException {
        if (pdf.isEncrypted()) {
            throw SigningException.of(Reason.NOT_A_PDF);
        }
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        if (form == null || !MAKER.equals(pdf.getDocumentInformation().getCreator()) || fields(form).isEmpty()) {
            throw SigningException.of(Reason.FOREIGN);
        }
        COSDictionary permissions = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(PERMISSIONS);
        if (permissions != null && permissions.containsKey(CERTIFIED)) {
            throw SigningException.of(Reason.LOCKED);
        }
        return form;
    }

    private static PDSignatureField field(PDAcroForm form, Optional<String> name) throws SigningException {
        List<PDSignatureField> all = fields(form);
        if (name.isPresent()) {
            PDSignatureField field = all.stream().filter(one -> isCalled(one, name.get())).findFirst()
                    .orElseThrow(() -> new SigningException(Reason.NO_SUCH_FIELD, names(all), null));
            if (field.getSignature() != null) {
                throw SigningException.of(Reason.SIGNED, field.getFullyQualifiedName());
            }
            return field;
        }
        List<PDSignatureField> open = all.stream().filter(one -> one.getSignature() == null).toList();
        if (open.size() != 1) {
            throw new SigningException(open.isEmpty() ? Reason.ALL_SIGNED : Reason.WHICH_FIELD, names(open), null);
        }
        return open.get(0);
    }

    /** The party alone will do: {@code customer} for {@code signature-customer}. */
    private static boolean isCalled(PDSignatureField field, String name) {
        return field.getFullyQualifiedName().equals(name) || field.getFullyQualifiedName().equals("signature-" + name);
    }

    private static List<String> names(List<PDSignatureField> fields) {
        return fields.stream().map(PDField::getFullyQualifiedName).toList();
    }

    private static List<PDSignatureField> fields(PDAcroForm form) {
        List<PDSignatureField> fields = new ArrayList<>();
        for (PDField field : form.getFieldTree()) {
            if (field instanceof PDSignatureField one) {
                fields.add(one);
            }
        }
        return fields;
    }

    private void sign(PDDocument pdf, PDAcroForm form, PDSignatureField field, Signature signature) throws IOException {
        PDAnnotationWidget widget = field.getWidgets().get(0);
        PDRectangle place = widget.getRectangle();
        PDSignature value = value(signature);
        field.getCOSObject().setItem(COSName.V, value.getCOSObject());
        try (SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(CmsSignature.room(key));
            pdf.addSignature(value, new CmsSignature(key), options);
        }
        // The library takes a field without a drawing of its own for an invisible one.
        widget.setRectangle(place);
        SignatureLook look = new SignatureLook(pdf, form, place);
        Locale language = Locale.forLanguageTag(Optional.ofNullable(pdf.getDocumentCatalog().getLanguage()).orElse(""));
        widget.setAppearance(look.draw(key.name(), words.lines(language, key.name(), signature)));
        widget.getCOSObject().setNeedToBeUpdated(true);
        form.setSignaturesExist(true);
        form.setAppendOnly(true);
    }

    private PDSignature value(Signature signature) {
        PDSignature value = new PDSignature();
        value.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        value.setSubFilter(SUBFILTER);
        value.setName(key.name());
        signature.reason().ifPresent(value::setReason);
        signature.place().ifPresent(value::setLocation);
        Calendar at = GregorianCalendar.from(signature.at());
        value.setSignDate(at);
        return value;
    }
}
