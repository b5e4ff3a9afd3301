package org.i247.borderdesk.check;

import org.i247.sdk.query.Image;

/**
 * A picture and what it is kept under.
 *
 * @param id the picture's id, of letters, digits and {@code . _ ~ -}
 * @param image the picture
 */
public record NamedImage(String id, Image image) {
    /**
     * What a file with it is called.
     *
     * @return the id with the ending of its kind
     */
    public String fileName() {
        return id + (image.mediaType().equals("image/png") ? ".png" : ".jpg");
    }
}
