// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// How a file's characters are written. Safe from any thread.
enum class TextEncoding { utf8, utf16LittleEndian, utf16BigEndian, windows1252, iso8859_15 };

namespace textEncoding {

// Told by a byte order mark, else by what the bytes can be: zeros in every other place, valid
// UTF-8, characters that only Windows has, the euro sign of ISO 8859-15; else Windows-1252.
[[nodiscard]] TextEncoding detect(const QByteArray& bytes);

// The text in UTF-8, without a byte order mark. Bytes that the encoding does not know become
// U+FFFD.
[[nodiscard]] QByteArray toUtf8(const QByteArray& bytes, TextEncoding encoding);

}  // namespace textEncoding
