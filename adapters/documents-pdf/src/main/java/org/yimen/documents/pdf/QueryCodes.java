package org.yimen.documents.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.yimen.ports.driven.PressException;
import org.yimen.ports.wording.WordedPaper;
import org.yimen.ports.wording.WordedPaper.Query;

/**
 * Draws what a visitor scans 二维码, as an image within the page. Number and code stand behind the
 * {@code #} of the address: a browser keeps that part to itself, so no log on the way has them.
 *
 * @param enquiries the page where a case is asked for; without one the square holds number and code
 */
public record QueryCodes(Optional<URI> enquiries) {
  /** Dots of one module: sharp at 600 dpi in the size of the paper. */
  private static final int DOTS = 12;

  /** The square as a {@code data:} address; empty for a paper without a query code. */
  public Optional<String> image(WordedPaper paper) {
    return paper.query().map(this::text).map(QueryCodes::draw);
  }

  private String text(Query query) {
    return enquiries
        .map(
            page ->
                page
                    + "#number="
                    + URLEncoder.encode(query.caseNumber(), StandardCharsets.UTF_8)
                    + "&code="
                    + query.bare())
        .orElseGet(() -> query.caseNumber() + " " + query.code());
  }

  private static String draw(String text) {
    try {
      BitMatrix modules =
          new QRCodeWriter()
              .encode(
                  text,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.Q,
                      EncodeHintType.CHARACTER_SET,
                      "UTF-8",
                      EncodeHintType.MARGIN,
                      0));
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(modules));
    } catch (WriterException e) {
      throw new PressException("the query code cannot be drawn", e);
    }
  }

  private static byte[] png(BitMatrix modules) {
    int side = modules.getWidth() * DOTS;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++)
      for (int x = 0; x < side; x++)
        image.setRGB(x, y, modules.get(x / DOTS, y / DOTS) ? 0 : 0xFFFFFF);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
