// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/textencoding.h"

#include <algorithm>

#include <QStringDecoder>

namespace {

constexpr QByteArrayView markUtf8("\xEF\xBB\xBF");
constexpr QByteArrayView markLittleEndian("\xFF\xFE");
constexpr QByteArrayView markBigEndian("\xFE\xFF");

// 0x80 to 0x9f of Windows-1252, where ISO 8859 has control characters; 0: not used.
constexpr char16_t windows[32] = {0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                  0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                  0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                  0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

char16_t fromWindows(unsigned char byte) {
  if (byte < 0x80 || byte > 0x9f) return byte;
  const char16_t known = windows[byte - 0x80];
  return known != 0 ? known : char16_t(QChar::ReplacementCharacter);
}

// The eight characters in which it differs from ISO 8859-1.
char16_t fromIso15(unsigned char byte) {
  switch (byte) {
    case 0xa4:
      return 0x20ac;
    case 0xa6:
      return 0x0160;
    case 0xa8:
      return 0x0161;
    case 0xb4:
      return 0x017d;
    case 0xb8:
      return 0x017e;
    case 0xbc:
      return 0x0152;
    case 0xbd:
      return 0x0153;
    case 0xbe:
      return 0x0178;
    default:
      return byte;
  }
}

void append(QByteArray& utf8, char16_t character) {
  if (character < 0x80) {
    utf8.append(char(character));
  } else if (character < 0x800) {
    utf8.append(char(0xc0 | (character >> 6)));
    utf8.append(char(0x80 | (character & 0x3f)));
  } else {
    utf8.append(char(0xe0 | (character >> 12)));
    utf8.append(char(0x80 | ((character >> 6) & 0x3f)));
    utf8.append(char(0x80 | (character & 0x3f)));
  }
}

bool isUtf8(const QByteArray& bytes) {
  return QByteArrayView(bytes).isValidUtf8();
}

// Text of the Latin script in UTF-16 has a zero in most pairs.
qsizetype zerosAt(QByteArrayView bytes, qsizetype first) {
  qsizetype zeros = 0;
  for (qsizetype i = first; i < bytes.size(); i += 2) {
    if (bytes[i] == '\0') ++zeros;
  }
  return zeros;
}

QByteArray fromUtf16(const QByteArray& bytes, QStringDecoder::Encoding encoding) {
  // In pieces, so that the text is not here three times.
  constexpr qsizetype piece = 1 << 16;
  QStringDecoder decoder(encoding);
  QByteArray utf8;
  utf8.reserve(bytes.size() / 2);
  for (qsizetype at = 0; at < bytes.size(); at += piece) {
    const QString text =
        decoder(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
    utf8.append(text.toUtf8());
  }
  return utf8;
}

}  // namespace

namespace textEncoding {

TextEncoding detect(const QByteArray& bytes) {
  if (bytes.startsWith(markUtf8)) return TextEncoding::utf8;
  if (bytes.startsWith(markLittleEndian)) return TextEncoding::utf16LittleEndian;
  if (bytes.startsWith(markBigEndian)) return TextEncoding::utf16BigEndian;
  const QByteArrayView head = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 4'096));
  if (zerosAt(head, 1) > head.size() / 4) return TextEncoding::utf16LittleEndian;
  if (zerosAt(head, 0) > head.size() / 4) return TextEncoding::utf16BigEndian;
  if (isUtf8(bytes)) return TextEncoding::utf8;
  const auto isOfWindows = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 && byte <= 0x9f;
  };
  if (std::ranges::any_of(bytes, isOfWindows)) return TextEncoding::windows1252;
  return bytes.contains('\xa4') ? TextEncoding::iso8859_15 : TextEncoding::windows1252;
}

QByteArray toUtf8(const QByteArray& bytes, TextEncoding encoding) {
  switch (encoding) {
    case TextEncoding::utf8:
      return bytes.startsWith(markUtf8) ? bytes.mid(markUtf8.size()) : bytes;
    case TextEncoding::utf16LittleEndian:
      return fromUtf16(bytes, QStringDecoder::Utf16LE);
    case TextEncoding::utf16BigEndian:
      return fromUtf16(bytes, QStringDecoder::Utf16BE);
    case TextEncoding::windows1252:
    case TextEncoding::iso8859_15:
      break;
  }
  QByteArray utf8;
  utf8.reserve(bytes.size() + bytes.size() / 16);
  for (const char byte : bytes) {
    append(utf8, encoding == TextEncoding::windows1252
                     ? fromWindows(static_cast<unsigned char>(byte))
                     : fromIso15(static_cast<unsigned char>(byte)));
  }
  return utf8;
}

}  // namespace textEncoding
