package org.dalil.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of file the workbench recognises. Every kind is kept; only some are read.
public enum DocumentType {
    PLAIN_TEXT(
            Form.WORDS,
            "text/plain",
            "txt md rst csv tsv srt vtt sbv otr eaf textgrid json jsonl xml log ris bib"),
    HTML(Form.WORDS, "text/html", "html htm xhtml"),
    PDF(Form.WORDS, "application/pdf", "pdf"),
    DOCX(
            Form.WORDS,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx docm dotx"),
    ODT(Form.WORDS, "application/vnd.oasis.opendocument.text", "odt ott"),
    RTF(Form.WORDS, "application/rtf", "rtf"),
    DOC(Form.WORDS, "application/msword", "doc dot"),
    LOCKED_OFFICE(Form.WORDS, "application/x-ole-storage", ""),
    XLSX(
            Form.OTHER,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsx xlsm"),
    PPTX(
            Form.OTHER,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "pptx pptm"),
    OLD_OFFICE(Form.OTHER, "application/x-ole-storage", "xls ppt msg"),
    JPEG(Form.PICTURE, "image/jpeg", "jpg jpeg jpe"),
    PNG(Form.PICTURE, "image/png", "png"),
    GIF(Form.PICTURE, "image/gif", "gif"),
    TIFF(Form.PICTURE, "image/tiff", "tif tiff"),
    WEBP(Form.PICTURE, "image/webp", "webp"),
    HEIC(Form.PICTURE, "image/heic", "heic heif"),
    BMP(Form.PICTURE, "image/bmp", "bmp"),
    WAV(Form.SOUND, "audio/wav", "wav"),
    MP3(Form.SOUND, "audio/mpeg", "mp3"),
    FLAC(Form.SOUND, "audio/flac", "flac"),
    OGG(Form.SOUND, "audio/ogg", "ogg oga opus"),
    M4A(Form.SOUND, "audio/mp4", "m4a m4b"),
    AAC(Form.SOUND, "audio/aac", "aac"),
    AMR(Form.SOUND, "audio/amr", "amr"),
    WINDOWS_MEDIA(Form.SOUND, "audio/x-ms-wma", "wma wmv asf"),
    MP4(Form.MOVING, "video/mp4", "mp4 m4v"),
    QUICKTIME(Form.MOVING, "video/quicktime", "mov"),
    THREE_GP(Form.MOVING, "video/3gpp", "3gp 3g2"),
    AVI(Form.MOVING, "video/x-msvideo", "avi"),
    MATROSKA(Form.MOVING, "video/x-matroska", "mkv webm"),
    ZIP(Form.OTHER, "application/zip", "zip wacz qdpx"),
    RAR(Form.OTHER, "application/vnd.rar", "rar"),
    SEVEN_ZIP(Form.OTHER, "application/x-7z-compressed", "7z"),
    GZIP(Form.OTHER, "application/gzip", "gz tgz"),
    AGE(Form.OTHER, "application/x-age-encryption", "age"),
    UNKNOWN(Form.OTHER, "application/octet-stream", "");

    private final Form form;
    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<String> endings;

    DocumentType(Form form, String mediaType, String endings) {
        this.form = form;
        this.mediaType = mediaType;
        this.endings = endings.isEmpty() ? List.of() : List.of(endings.split(" "));
    }

    /// What a file of this kind holds.
    public Form form() {
        return form;
    }

    /// The media type (RFC 6838).
    public String mediaType() {
        return mediaType;
    }

    /// Whether words can be read out of it here.
    public boolean isRead() {
        return this == PLAIN_TEXT || this == HTML || this == PDF || this == DOCX || this == XLSX;
    }

    /// Whether a file of this kind and name holds a table: a workbook, or a text whose name says
    /// so.
    public boolean isTable(String fileName) {
        String name = fileName.strip().toLowerCase(Locale.ROOT);
        return this == XLSX
                || this == PLAIN_TEXT
                        && (name.endsWith(".csv")
                                || name.endsWith(".tsv")
                                || name.endsWith(".tab"));
    }

    /// Key of what people call a file of this kind and name.
    public String key(String fileName) {
        return this == PLAIN_TEXT && isTable(fileName) ? "document.type.text-table" : key();
    }

    /// Key of the kind's name for people.
    public String key() {
        return "document.type." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind a file's name claims, by its ending.
    public static Optional<DocumentType> named(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String ending = fileName.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
        if (dot < 0) {
            return Optional.empty();
        }
        for (DocumentType type : values()) {
            if (type.endings.contains(ending)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /// What a file holds, for icons and for what can be done with it.
    public enum Form {
        /// Written words.
        WORDS,
        /// A still picture.
        PICTURE,
        /// A sound recording.
        SOUND,
        /// A moving picture.
        MOVING,
        /// Tables, archives, sealed files and what is not recognised.
        OTHER
    }
}
