;; Small constants are immediates of one byte, then of four; what needs more is made by a constant opcode once.
(module
  (func (export "one_byte") (param i32) (result i32) (i32.add (local.get 0) (i32.const 127)))
  (func (export "four_bytes") (param i32) (result i32) (i32.add (local.get 0) (i32.const 128)))
  (func (export "signed") (param i64) (result i64) (i64.and (local.get 0) (i64.const -2147483648)))
  (func (export "eight_bytes") (param i64) (result i64)
    (i64.mul (i64.xor (local.get 0) (i64.const 0x9e3779b97f4a7c15)) (i64.const 0x9e3779b97f4a7c15))))

;; run: one_byte(1) = 128
;; run: four_bytes(-128) = 0
;; run: signed(-1) = -2147483648
;; run: eight_bytes(0x9e3779b97f4a7c14) = 0x9e3779b97f4a7c15

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `one_byte`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 127
;;         v2 = iadd v0, v1  ; v1 = 127
;;         return v2
;;     }
;;   bytecode, 2 slots
;;     add32 acc, s0, #8:127
;;     ret acc
;;
;; function `four_bytes`: (i32) -> (i32)
;;   clif
;;     function u0:1(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 128
;;         v2 = iadd v0, v1  ; v1 = 128
;;         return v2
;;     }
;;   bytecode, 2 slots
;;     add32 acc, s0, #128
;;     ret acc
;;
;; function `signed`: (i64) -> (i64)
;;   clif
;;     function u0:2(i64) -> i64 tail {
;;     block0(v0: i64):
;;         v1 = iconst.i64 -2147483648
;;         v2 = band v0, v1  ; v1 = -2147483648
;;         return v2
;;     }
;;   bytecode, 2 slots
;;     and64 acc, s0, #-2147483648
;;     ret acc
;;
;; function `eight_bytes`: (i64) -> (i64)
;;   clif
;;     function u0:3(i64) -> i64 tail {
;;     block0(v0: i64):
;;         v1 = iconst.i64 -7046029254386353131
;;         v2 = bxor v0, v1  ; v1 = -7046029254386353131
;;         v4 = imul v2, v1  ; v1 = -7046029254386353131
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     const64 s3, #-7046029254386353131
;;     mul_xor64 acc, s0, s3, s3
;;     ret acc
